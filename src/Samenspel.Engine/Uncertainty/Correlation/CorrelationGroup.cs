namespace Samenspel.Engine.Uncertainty.Correlation;

/// <summary>Amounts that tend to be high or low together, such as everything that follows the labour market.</summary>
/// <param name="Key">Name of the group, unique.</param>
/// <param name="Within">
/// Correlation between each two members, of their normal draws (Gaussian copula): 0 is independent, 1 moves as one. Below zero only to
/// −1/(members − 1).
/// </param>
public sealed record CorrelationGroup(string Key, double Within);
