namespace Samenspel.Modules.Calendar.Councils;

/// <summary>A request about the council of one municipality, so that its permission can be judged.</summary>
internal interface IAboutCouncil
{
    /// <summary>The CBS code.</summary>
    string Code { get; }
}
