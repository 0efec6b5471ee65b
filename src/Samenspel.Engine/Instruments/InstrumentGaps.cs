namespace Samenspel.Engine.Instruments;

/// <summary>
/// Differences between what may be shown: of shown numbers only, so that they tell nothing that these do not. The margin is how far rounding can take a difference from that of the answers.
/// </summary>
public static class InstrumentGaps
{
    /// <summary>Between the organisation that is furthest and the one that is least far.</summary>
    /// <returns>Null with fewer than two organisations to compare.</returns>
    public static Gap? BetweenPartners(AreaResult area)
    {
        ArgumentNullException.ThrowIfNull(area);
        return Widest(area.Organisations.Where(one => one.Value is not null).Select(one => (one.Organisation, one.Value!.Value, StepOf(one))));
    }

    /// <summary>Between two parts of one organisation.</summary>
    /// <returns>Null with fewer than two parts to compare.</returns>
    public static Gap? BetweenParts(OrganisationResult organisation)
    {
        ArgumentNullException.ThrowIfNull(organisation);
        return Widest(organisation.Parts.Where(part => part.Number.IsShown).Select(part => (part.Part, part.Number.Value, part.Number.Step)));
    }

    /// <summary>To a level; positive when the organisation has that far to go.</summary>
    /// <returns>Null when there is no number.</returns>
    public static Gap? ToLevel(OrganisationResult organisation, double level)
    {
        ArgumentNullException.ThrowIfNull(organisation);
        return organisation.Value is { } value ? new(organisation.Organisation, organisation.Organisation, Rounded(level - value), StepOf(organisation)) : null;
    }

    /// <summary>What the one says of the other, less what the other says of the one; for answers that are split by whom they are about.</summary>
    /// <returns>Null when one of the two cannot be shown.</returns>
    public static Gap? OfDirection(AreaResult area, int one, int other)
    {
        ArgumentNullException.ThrowIfNull(area);
        return area.Of(one)?.Part(other)?.Number is { IsShown: true } there && area.Of(other)?.Part(one)?.Number is { IsShown: true } back
            ? new(one, other, Rounded(there.Value - back.Value), there.Step + back.Step)
            : null;
    }

    /// <summary>Now less then; negative when it fell. A round with other people can differ for that alone.</summary>
    /// <returns>Null when one of the two rounds shows no number.</returns>
    public static Gap? SinceThen(OrganisationResult? now, OrganisationResult? then) =>
        now?.Value is { } value && then?.Value is { } before ? new(now.Organisation, then.Organisation, Rounded(value - before), StepOf(now) + StepOf(then)) : null;

    private static Gap? Widest(IEnumerable<(int Id, double Value, double Step)> numbers)
    {
        var sorted = numbers.OrderBy(number => number.Value).ThenBy(number => number.Id).ToList();
        return sorted.Count < 2 ? null : new(sorted[^1].Id, sorted[0].Id, Rounded(sorted[^1].Value - sorted[0].Value), sorted[^1].Step + sorted[0].Step);
    }

    private static double StepOf(OrganisationResult organisation) => organisation.Consensus is null ? organisation.Number.Step : 0;

    private static double Rounded(double difference) => Math.Round(difference, 6) + 0.0;
}

/// <summary>A difference in levels.</summary>
/// <param name="One">What is higher, or whose it is.</param>
/// <param name="Other">What it is compared with.</param>
/// <param name="Value">The difference of the shown numbers.</param>
/// <param name="Margin">By so much rounding can take it from that of the answers.</param>
/// <param name="Organisation">Inside which organisation, when it is between parts of one; else null.</param>
public sealed record Gap(int One, int Other, double Value, double Margin, int? Organisation = null)
{
    private const double Least = 1e-9;

    /// <summary>It is more than rounding alone can make, so that there is a difference in the answers too.</summary>
    public bool IsCertain => Margin < Least ? Math.Abs(Value) > Least : Math.Abs(Value) >= Margin - Least;
}
