namespace Samenspel.Modules.BusinessCases.Contracts;

/// <summary>A price for large numbers.</summary>
/// <param name="From">Holds from this number on, for the whole number.</param>
/// <param name="Factor">The amount is multiplied by it.</param>
public sealed record LineTier(decimal From, decimal Factor);
