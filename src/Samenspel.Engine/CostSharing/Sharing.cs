using Samenspel.Engine.CostSharing.Closed;
using Samenspel.Engine.CostSharing.Forms;
using Samenspel.Engine.CostSharing.Nucleoli;

namespace Samenspel.Engine.CostSharing;

/// <summary>Shares the total of a game by a method: in closed form where the game's form has one, else by looking at every group.</summary>
public static class Sharing
{
    private const double PreciseEnough = 1e-8;

    /// <param name="game">The game.</param>
    /// <param name="method">The method.</param>
    /// <param name="progress">Gets the part that is done, 0 to 1, where it can take more than a second.</param>
    /// <param name="cancellation">Ends the computation.</param>
    public static SharingResult Of(Game game, SharingMethod method, IProgress<double>? progress = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(game);
        return method switch
        {
            SharingMethod.Equal => SharingResult.Of(method, [.. Enumerable.Repeat(game.Total / game.Players, game.Lines)]),
            SharingMethod.ProportionalStandalone => InProportion(game),
            SharingMethod.Shapley => Shapley(game, cancellation),
            SharingMethod.Tau => Tau(game, cancellation),
            SharingMethod.Scrb or SharingMethod.Aca => SeparableCosts.InProportionToSavings(game, method),
            SharingMethod.Ensc => SeparableCosts.Equally(game),
            _ => OfNucleolus(game, method, progress, cancellation),
        };
    }

    private static SharingResult InProportion(Game game)
    {
        var alone = Enumerable.Range(0, game.Lines).Select(game.Alone).ToArray();
        var sum = Enumerable.Range(0, game.Lines).Sum(line => game.CountOf(line) * alone[line]);
        return sum == 0 || (alone.Any(value => value > 0) && alone.Any(value => value < 0))
            ? SharingResult.None(SharingMethod.ProportionalStandalone, SharingNote.NoProportion)
            : SharingResult.Of(SharingMethod.ProportionalStandalone, [.. alone.Select(value => game.Total * (value / sum))]);
    }

    private static SharingResult Shapley(Game game, CancellationToken cancellation)
    {
        switch (game)
        {
            case AirportGame airport:
                return SharingResult.Of(SharingMethod.Shapley, AirportSharing.Shapley(airport));
            case ScaleGame scale when scale.Terms.All(term => term.Exponent <= ScaleShapley.HighestExponent):
                var (shares, error) = ScaleShapley.Of(scale, cancellation);
                return new(SharingMethod.Shapley, shares, error > PreciseEnough ? SharingNote.Imprecise : SharingNote.None, null, error, []);
            case VotingGame voting when VotingShapley.Of(voting, cancellation) is { } index:
                return SharingResult.Of(SharingMethod.Shapley, index);
            default:
                return game.Table(cancellation) is { } table
                    ? SharingResult.Of(SharingMethod.Shapley, TableShapley.Of(table, cancellation))
                    : SharingResult.None(SharingMethod.Shapley, SharingNote.TooManyPlayers);
        }
    }

    private static SharingResult Tau(Game game, CancellationToken cancellation)
    {
        var separable = SeparableCosts.Of(game);
        if (game.IsConcaveByForm)
        {
            // In a concave game nobody can do worse than alone by waiting for what a group leaves.
            return SeparableCosts.Between(game, separable, [.. Enumerable.Range(0, game.Lines).Select(game.Alone)]);
        }

        return game.Table(cancellation) is { } table
            ? SeparableCosts.Between(game, separable, LeastRights.Of(table, separable, cancellation))
            : SharingResult.None(SharingMethod.Tau, SharingNote.TooManyPlayers);
    }

    private static SharingResult OfNucleolus(Game game, SharingMethod method, IProgress<double>? progress, CancellationToken cancellation)
    {
        var kind = KindOf(method);
        if (game is AirportGame && kind is NucleolusKind.Nucleolus or NucleolusKind.Prenucleolus)
        {
            return OfAirport((AirportGame)game, method, kind, cancellation);
        }

        if (game.Table(cancellation) is not { } table)
        {
            return SharingResult.None(method, SharingNote.TooManyPlayers);
        }

        var found = Nucleolus.Of(table, kind, progress, cancellation);
        return found.State switch
        {
            NucleolusState.Certified or NucleolusState.NotCertified => new(
                method, PerLine(game, found.Allocation), found.State == NucleolusState.Certified ? SharingNote.None : SharingNote.NotCertified,
                found.VerifiedTo, null, found.Levels),
            NucleolusState.NoImputation => SharingResult.None(method, SharingNote.NoImputation),
            NucleolusState.GroupWithoutCost => SharingResult.None(method, SharingNote.GroupWithoutCost),
            _ => SharingResult.None(method, SharingNote.NotConverged),
        };
    }

    // The core of an airport game is not empty, so nobody pays more than alone and both are the same.
    private static SharingResult OfAirport(AirportGame game, SharingMethod method, NucleolusKind kind, CancellationToken cancellation)
    {
        const int MostToVerify = 20;
        var shares = AirportSharing.Nucleolus(game);
        if (game.Players > MostToVerify)
        {
            return new(method, shares, SharingNote.ClosedForm, null, null, []);
        }

        var verified = Nucleolus.Verify(game.Table(cancellation)!, kind, PerPlayer(game, shares), cancellation);
        return new(method, shares, verified is null ? SharingNote.NotCertified : SharingNote.None, verified, null, []);
    }

    internal static double[] PerPlayer(Game game, IReadOnlyList<double> shares) =>
        game is AirportGame airport ? [.. airport.LineOfEachPlayer().Select(line => shares[line])] : [.. shares];

    private static double[] PerLine(Game game, IReadOnlyList<double> shares)
    {
        if (game is not AirportGame airport)
        {
            return [.. shares];
        }

        var lines = airport.LineOfEachPlayer();
        return [.. Enumerable.Range(0, game.Lines).Select(line => shares[Array.IndexOf(lines, line)])];
    }

    private static NucleolusKind KindOf(SharingMethod method) => method switch
    {
        SharingMethod.Nucleolus => NucleolusKind.Nucleolus,
        SharingMethod.Prenucleolus => NucleolusKind.Prenucleolus,
        SharingMethod.PerCapitaNucleolus => NucleolusKind.PerCapitaNucleolus,
        SharingMethod.PerCapitaPrenucleolus => NucleolusKind.PerCapitaPrenucleolus,
        SharingMethod.ProportionalNucleolus => NucleolusKind.ProportionalNucleolus,
        _ => throw new ArgumentOutOfRangeException(nameof(method), method, "This method is no nucleolus."),
    };
}
