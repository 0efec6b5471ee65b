using Samenspel.Engine.Amounts;
using Samenspel.Engine.CostSharing;
using Samenspel.Engine.CostSharing.Forms;
using Samenspel.Engine.CostSharing.Keys;
using Samenspel.Engine.Uncertainty.Memberships;
using Samenspel.Modules.BusinessCases.Contracts;

namespace Samenspel.Modules.CostSharing.Keys;

/// <summary>Shares the joint cost of a case by a key, and tests it against every group.</summary>
internal sealed class KeyCalculation
{
    private readonly SharedCase _case;
    private readonly TableGame? _game;

    /// <param name="known">A case with a joint cost.</param>
    public KeyCalculation(SharedCase known)
    {
        _case = known;
        Players = PlayersOf(known);
        _game = known.GroupCents is { } cents ? new(GameKind.Cost, [.. cents.Select(one => (double)one)]) : null;
    }

    /// <summary>The participants with the figures that keys go by.</summary>
    public IReadOnlyList<KeyPlayer> Players { get; }

    /// <summary>The cost of every group in cents; null when it is not known.</summary>
    public TableGame? Game => _game;

    public SharedByKey Of(SharingKey key, CancellationToken cancellation)
    {
        var result = key.Formula is { } formula ? ByFormula(key, formula) : ByMethod(key, key.Method!.Value, cancellation);
        return result.Exact is { } exact && _game is { } game
            ? result with
            {
                Stability = StabilityTest.Of(game, exact, cancellation),
                HoldsInAHundred = _case.Drawn is { } drawn && exact.Sum() != 0 ? KeyStability.HoldsIn(drawn, exact)?.InAHundred : null,
            }
            : result;
    }

    public static IReadOnlyList<KeyPlayer> PlayersOf(SharedCase known) => [.. known.Participants.Select(participant => new KeyPlayer(
        participant.Key,
        new (KeyBasis Basis, decimal? Figure)[]
        {
            (KeyBasis.Inhabitants, participant.Inhabitants), (KeyBasis.Workplaces, participant.Workplaces), (KeyBasis.Use, participant.Applications),
            (KeyBasis.FteToday, participant.FteToday), (KeyBasis.FteAlone, participant.FteAlone),
            (KeyBasis.CostToday, participant.CentsToday), (KeyBasis.CostAlone, participant.CentsAlone),
        }.Where(one => one.Figure is not null).ToDictionary(one => one.Basis, one => one.Figure!.Value)))];

    private SharedByKey ByFormula(SharingKey key, KeyFormula formula)
    {
        var result = KeySharing.Of(_case.JointCents!.Value, formula, Players);
        return result.Shares is { } shares
            ? new(key) { Cents = shares, Exact = [.. result.Amounts.Select(amounts => (double)(amounts.AdditionalCents + amounts.PartCents.Sum()))] }
            : new(key) { WhyNot = KeyWords.WhyNot(result.Faults, _case) };
    }

    private SharedByKey ByMethod(SharingKey key, SharingMethod method, CancellationToken cancellation)
    {
        if (_game is null)
        {
            return new(key) { WhyNot = [KeyWords.Of(_case.WhyNoGroups, _case)] };
        }

        var result = Sharing.Of(_game, method, cancellation: cancellation);
        return result.Allocation is { } allocation
            ? new(key) { Cents = Rounded(allocation), Exact = allocation, Caveat = KeyWords.CaveatOf(result.Note) }
            : new(key) { WhyNot = [KeyWords.WhyNot(result.Note)] };
    }

    // On a tie the first by key gets the cent, so that the order of the participants decides nothing.
    private long[] Rounded(IReadOnlyList<double> allocation)
    {
        int[] byKey = [.. Enumerable.Range(0, allocation.Count).OrderBy(i => _case.Participants[i].Key, StringComparer.Ordinal)];
        var rounded = WholeCents.AddingUp([.. byKey.Select(i => decimal.Round((decimal)allocation[i], 6))]);
        var cents = new long[allocation.Count];
        for (var position = 0; position < byKey.Length; position++)
        {
            cents[byKey[position]] = rounded[position];
        }

        return cents;
    }
}
