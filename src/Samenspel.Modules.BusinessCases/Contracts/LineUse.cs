namespace Samenspel.Modules.BusinessCases.Contracts;

/// <summary>A line counts in a situation.</summary>
/// <param name="Situation"><c>today</c>, <c>alone</c>, <c>together</c> or the key of a variant.</param>
/// <param name="Factor">The amount is multiplied by it.</param>
public sealed record LineUse(string Situation, decimal Factor = 1);
