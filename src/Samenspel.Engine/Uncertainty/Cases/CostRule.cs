namespace Samenspel.Engine.Uncertainty.Cases;

/// <summary>
/// What makes a line other than number times amount. Minimum, maximum and step hold for what one payer (a municipality, or the joint organisation)
/// pays a year, before phases, VAT and index. First the tier, then the step, then minimum and maximum.
/// </summary>
public sealed record CostRule
{
    public static readonly CostRule None = new();

    /// <summary>Euro; never less, such as for a team of minimum size.</summary>
    public double? Minimum { get; init; }

    /// <summary>Euro; never more.</summary>
    public double? Maximum { get; init; }

    /// <summary>Euro; rounded up to whole steps, such as whole licence packs.</summary>
    public double? Step { get; init; }

    /// <summary>Cheaper by number: the last tier whose start is reached holds for the whole number.</summary>
    public IReadOnlyList<PriceTier> Tiers { get; init; } = [];

    internal bool BendsTheAmount => Minimum is not null || Maximum is not null || Step is not null;

    internal double TierFactor(double number) => Tiers.LastOrDefault(tier => tier.From <= number)?.Factor ?? 1;

    /// <summary>What is paid for an amount.</summary>
    internal double Apply(double amount)
    {
        // A whole number of steps that rounding made a hair more stays that number.
        var stepped = Step is { } step ? step * Math.Ceiling((amount / step) - 1e-9) : amount;
        return Math.Min(Math.Max(stepped, Minimum ?? double.NegativeInfinity), Maximum ?? double.PositiveInfinity);
    }
}
