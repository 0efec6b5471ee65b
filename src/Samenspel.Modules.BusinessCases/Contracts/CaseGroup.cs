namespace Samenspel.Modules.BusinessCases.Contracts;

/// <summary>Lines that tend to be high or low together, such as all that follow the labour market.</summary>
/// <param name="Name">Unique in the case; lines name it.</param>
/// <param name="Strength">Correlation between each two of its lines, 0 (none) to 1 (as one).</param>
public sealed record CaseGroup(string Name, decimal Strength);
