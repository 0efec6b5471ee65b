namespace Samenspel.Modules.BusinessCases.Domain;

/// <summary>What happened to an objection.</summary>
internal enum ObjectionActKind
{
    Made,
    Answered,
    Withdrawn,
}
