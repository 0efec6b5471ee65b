namespace Samenspel.Modules.Partnering.Strategies;

/// <summary>Something about the strategy of a municipality.</summary>
internal interface IAboutStrategy
{
    /// <summary>The CBS code of the municipality.</summary>
    string Code { get; }
}
