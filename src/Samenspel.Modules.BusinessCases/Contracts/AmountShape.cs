namespace Samenspel.Modules.BusinessCases.Contracts;

/// <summary>What is not certain about an amount; docs/methods/uncertain-amounts.md.</summary>
public enum AmountShape
{
    Fixed,
    Triangular,
    Pert,
    Lognormal,
    Uniform,
}
