namespace Samenspel.Modules.BusinessCases.Contracts;

/// <summary>An amount with its range. Which of the three numbers a shape has: <see cref="Names"/>.</summary>
/// <param name="Low">The least; null for a fixed and a lognormal amount.</param>
/// <param name="Likely">The amount itself, the most likely one, or the median; null for a uniform one.</param>
/// <param name="High">The most, or for a lognormal one what one in ten is above; null for a fixed one.</param>
public sealed record CaseAmount(AmountShape Shape, decimal? Low, decimal? Likely, decimal? High)
{
    public static CaseAmount Certain(decimal value) => new(AmountShape.Fixed, null, value, null);

    /// <summary>What low, likely and high are called in a file; null where the shape has none.</summary>
    public static (string? Low, string? Likely, string? High) Names(AmountShape shape) => shape switch
    {
        AmountShape.Fixed => (null, "value", null),
        AmountShape.Uniform => ("low", null, "high"),
        AmountShape.Lognormal => (null, "median", "p90"),
        _ => ("low", "likely", "high"),
    };
}
