using Samenspel.Modules.BusinessCases.Contracts;

namespace Samenspel.Modules.CostSharing.Keys;

/// <summary>What a key gives for one case.</summary>
internal sealed record SharedByKey(SharingKey Key)
{
    /// <summary>Cents by participant, adding up to the total; null when <see cref="WhyNot"/> says why there is nothing.</summary>
    public IReadOnlyList<long>? Cents { get; init; }

    /// <summary>The same before rounding to cents, for the test of groups.</summary>
    public IReadOnlyList<double>? Exact { get; init; }

    /// <summary>Sentences that say why nothing could be computed.</summary>
    public IReadOnlyList<string> WhyNot { get; init; } = [];

    /// <summary>What must be known of these shares; null when there is nothing to know.</summary>
    public string? Caveat { get; init; }

    /// <summary>Who would leave; null when that is not known.</summary>
    public StabilityFinding? Stability { get; init; }

    /// <summary>Under uncertainty: in how many of a hundred runs these proportions keep everybody in; null when that is not known.</summary>
    public double? HoldsInAHundred { get; init; }

    /// <summary>
    /// Whether somebody pays more than alone; not when either is not known. The limit is that of the test of groups, so that both say the same of a group of one.
    /// </summary>
    /// <param name="place">Where the participant stands in the lists.</param>
    /// <param name="participant">Who.</param>
    public bool IsMoreThanAlone(int place, SharedParticipant participant) =>
        Cents is { } cents && participant.CentsAlone is { } alone && (Exact?[place] ?? cents[place]) > alone + StabilityTest.OneCent;

    /// <summary>Whole euros, in cents, so rounded that the column adds up.</summary>
    public IReadOnlyList<long> Euros => Cents is null ? [] : [.. Engine.Amounts.WholeCents.AddingUp([.. Cents.Select(one => one / 100m)]).Select(one => one * 100)];
}
