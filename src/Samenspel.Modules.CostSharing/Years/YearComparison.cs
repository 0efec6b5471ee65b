using Samenspel.Modules.CostSharing.Domain;

namespace Samenspel.Modules.CostSharing.Years;

/// <summary>A year beside the one before it: what everybody bears.</summary>
/// <param name="Now">The later year.</param>
/// <param name="Before">The earlier one.</param>
/// <param name="Rows">Everybody that took part in either.</param>
internal sealed record YearComparison(SettledYear Now, SettledYear Before, IReadOnlyList<ComparedParty> Rows)
{
    public static YearComparison Of(SettledYear now, SettledYear before)
    {
        var earlier = before.Document.Parties.Select((party, i) => (Party: party, Cents: before.Borne[i])).ToList();
        var rows = now.Document.Parties.Select((party, i) =>
        {
            var same = earlier.FindIndex(one => IsSame(one.Party, party));
            var row = new ComparedParty(party, now.Borne[i], same < 0 ? null : earlier[same].Cents);
            if (same >= 0)
            {
                earlier.RemoveAt(same);
            }

            return row;
        }).ToList();
        return new(now, before, [.. rows, .. earlier.Select(one => new ComparedParty(one.Party, null, one.Cents))]);
    }

    private static bool IsSame(YearParty one, YearParty other) => one.Participant == other.Participant || one.Key == other.Key;
}

/// <param name="Party">Who.</param>
/// <param name="NowCents">Null when it takes no part any more.</param>
/// <param name="BeforeCents">Null when it took no part yet.</param>
internal sealed record ComparedParty(YearParty Party, long? NowCents, long? BeforeCents)
{
    public long ChangeCents => (NowCents ?? 0) - (BeforeCents ?? 0);
}
