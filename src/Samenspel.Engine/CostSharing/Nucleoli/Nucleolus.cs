using System.Numerics;
using Samenspel.Engine.CostSharing.Forms;
using Samenspel.Engine.CostSharing.Groups;

namespace Samenspel.Engine.CostSharing.Nucleoli;

/// <summary>
/// The nucleolus and its relatives of a game of at most 26 players. Schmeidler, <i>The nucleolus of a characteristic function
/// game</i>, 1969; computed in stages after Maschler, Peleg and Shapley, 1979, with only the groups that matter in each program
/// and a scan of all groups to find them. Every answer is verified by <see cref="KohlbergCertificate"/>.
/// </summary>
public static class Nucleolus
{
    /// <param name="game">A table of every group.</param>
    /// <param name="kind">The measure of dissatisfaction, and whether nobody may pay more than alone.</param>
    /// <param name="progress">Gets the part that is done, 0 to 1.</param>
    /// <param name="cancellation">Ends the computation.</param>
    public static NucleolusResult Of(
        TableGame game, NucleolusKind kind, IProgress<double>? progress = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(game);
        var measure = MeasureOf(kind);
        if (measure == ExcessMeasure.PerCost && HasGroupWithoutCost(game))
        {
            return new(NucleolusState.GroupWithoutCost, [], [], null);
        }

        var limited = kind is not (NucleolusKind.Prenucleolus or NucleolusKind.PerCapitaPrenucleolus);
        if (limited && !HasImputation(game))
        {
            return new(NucleolusState.NoImputation, [], [], null);
        }

        var scan = new ExcessScan(game);
        var free = Solve(game, scan, measure, limited: false, progress, cancellation);
        return limited && !IsWithinLimits(game, free)
            ? Solve(game, scan, measure, limited: true, progress, cancellation)
            : free;
    }

    /// <summary>Verifies shares that come from elsewhere, such as a closed form.</summary>
    /// <returns>The tolerance at which they are the nucleolus, as a part of the largest number; null when they could not be verified.</returns>
    public static double? Verify(TableGame game, NucleolusKind kind, IReadOnlyList<double> allocation, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(game);
        var limited = kind is not (NucleolusKind.Prenucleolus or NucleolusKind.PerCapitaPrenucleolus);
        return new KohlbergCertificate(game, new(game), MeasureOf(kind), [.. allocation], limited).Verify(cancellation);
    }

    private static ExcessMeasure MeasureOf(NucleolusKind kind) => kind switch
    {
        NucleolusKind.PerCapitaNucleolus or NucleolusKind.PerCapitaPrenucleolus => ExcessMeasure.PerHead,
        NucleolusKind.ProportionalNucleolus => ExcessMeasure.PerCost,
        _ => ExcessMeasure.Plain,
    };

    private static NucleolusResult Solve(
        TableGame game, ExcessScan scan, ExcessMeasure measure, bool limited, IProgress<double>? progress, CancellationToken cancellation)
    {
        var stages = new NucleolusStages(game, scan, measure, limited);
        if (!stages.Run(progress, cancellation))
        {
            return new(NucleolusState.NotConverged, [], [], null);
        }

        var shares = stages.Shares();
        var verified = new KohlbergCertificate(game, scan, measure, shares, limited).Verify(cancellation);
        return new(verified is null ? NucleolusState.NotCertified : NucleolusState.Certified, shares, [.. stages.Levels.Select(Named)], verified);

        NucleolusLevel Named(SettledLevel level) => new(
            level.Excess * (measure == ExcessMeasure.PerCost ? 1 : stages.Unit),
            [.. level.Columns.Where(column => column.Kind == StageColumnKind.Group).Select(column => Members(column.Group))],
            [.. level.Columns.Where(column => column.Kind == StageColumnKind.Limit).Select(column => BitOperations.TrailingZeroCount(column.Group))]);
    }

    private static IReadOnlyList<int> Members(uint group) => [.. Enumerable.Range(0, 32).Where(i => ((group >> i) & 1) == 1)];

    private static bool HasGroupWithoutCost(TableGame game)
    {
        foreach (var value in game.Values[1..^1])
        {
            if (value <= 0)
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasImputation(TableGame game) =>
        Enumerable.Range(0, game.Lines).Sum(game.Alone) * game.Sign >= (game.Total * game.Sign) - (1e-12 * game.Largest);

    private static bool IsWithinLimits(TableGame game, NucleolusResult result) =>
        result.State != NucleolusState.NotConverged
        && Enumerable.Range(0, game.Lines).All(i => game.Sign * (result.Allocation[i] - game.Alone(i)) <= 1e-13 * game.Largest);
}
