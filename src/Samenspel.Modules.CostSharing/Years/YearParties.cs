using Samenspel.Modules.BusinessCases.Contracts;
using Samenspel.Modules.CostSharing.Domain;

namespace Samenspel.Modules.CostSharing.Years;

/// <summary>Who can take part in a year.</summary>
internal static class YearParties
{
    /// <param name="kept">The year as it is; null for a new one.</param>
    /// <param name="known">The case with the participants of now.</param>
    /// <returns>Those of the year as they were called then, and after them the participants of now; without advances.</returns>
    public static IReadOnlyList<YearParty> Of(YearDocument? kept, SharedCase known)
    {
        var former = kept?.Parties ?? [];
        return
        [
            .. former.Select(party => party with { AdvanceCents = 0, Weight = 0 }),
            .. known.Participants.Where(one => former.All(party => party.Participant != one.Id && party.Key != one.Key))
                .Select(one => new YearParty(one.Id, one.Key, new(one.Name, one.NameEn), 0, 0)),
        ];
    }
}
