using Samenspel.Modules.Atlas.Contracts;
using Samenspel.Modules.Atlas.Domain;

namespace Samenspel.Modules.Atlas.Reading;

/// <summary>
/// Who took part in an arrangement from when to when, read from its versions. The register gives joining dates and lists;
/// that somebody left is inferred from missing in a later list.
/// </summary>
internal sealed class MembershipHistory(IReadOnlyDictionary<string, AtlasMunicipality> codes)
{
    /// <param name="chain">The versions, oldest first.</param>
    /// <param name="participants">By the id of the version.</param>
    /// <param name="until">When the whole arrangement ended; null when it goes on.</param>
    public List<Membership> OfRegister(IReadOnlyList<Arrangement> chain, ILookup<string, ArrangementParticipant> participants, DateOnly? until)
    {
        // A version without a list says nothing: from its silence nobody left.
        var versions = chain.Where(version => participants[version.Id].Any()).ToList();
        var listed = versions
            .SelectMany((version, index) => participants[version.Id].Select(participant => (Participant: participant, Index: index)))
            .GroupBy(item => KeyOf(item.Participant.Code, item.Participant.OtherId, item.Participant.Name));
        var members = new List<Membership>();
        foreach (var rows in listed)
        {
            var stretch = new List<(ArrangementParticipant Participant, int Index)>();
            foreach (var row in rows)
            {
                if (stretch.Count > 0 && row.Index > stretch[^1].Index + 1)
                {
                    members.Add(OfStretch(stretch, versions, until, returned: stretch[0].Index > rows.First().Index));
                    stretch = [];
                }

                stretch.Add(row);
            }

            members.Add(OfStretch(stretch, versions, until, returned: stretch[0].Index > rows.First().Index));
        }

        return WithSuccessors(members);
    }

    public List<Membership> OfIctList(IEnumerable<IctPartnershipParticipant> participants, PartialDate? until)
    {
        var members = participants.Select(participant =>
        {
            var left = PartialDate.Read(participant.LeftOn);
            var municipality = participant.Code is null ? null : codes.GetValueOrDefault(participant.Code);
            var leaving = left is null ? Leaving.None
                : municipality?.ValidUntil <= left.Value.First ? Leaving.Succeeded
                : left == until ? Leaving.ArrangementEnded
                : Leaving.Known;
            if (left is null && until is not null)
            {
                (left, leaving) = (until, Leaving.ArrangementEnded);
            }

            return Named(participant.Name, participant.Type, participant.Code, PartialDate.Read(participant.JoinedOn), left, leaving);
        });
        return WithSuccessors([.. members]);
    }

    public static string KeyOf(string? code, string? otherId, string name) => code ?? otherId ?? name;

    private Membership OfStretch(
        List<(ArrangementParticipant Participant, int Index)> stretch, List<Arrangement> versions, DateOnly? until, bool returned)
    {
        var (first, start) = stretch[0];
        var (last, end) = stretch[^1];
        var joined = returned ? versions[start].ValidFrom : stretch.Min(row => row.Participant.JoinedOn);
        var (left, leaving) = end == versions.Count - 1
            ? (until, until is null ? Leaving.None : Leaving.ArrangementEnded)
            : (versions[end + 1].ValidFrom, Leaving.Inferred);
        if (first.Code is not null && codes.GetValueOrDefault(first.Code)?.ValidUntil is { } codeEnded && left is { } day && codeEnded <= day)
        {
            (left, leaving) = (codeEnded, Leaving.Succeeded);
        }

        var date = left is null ? (PartialDate?)null : PartialDate.Of(left.Value);
        return Named(last.Name, last.Type, last.Code, PartialDate.Of(joined), date, leaving) with
        {
            CostKey = last.CostKey,
            ActingBodies = last.ActingBodies,
        };
    }

    private Membership Named(string name, ParticipantType type, string? code, PartialDate? joined, PartialDate? left, Leaving leaving)
    {
        var municipality = code is null ? null : codes.GetValueOrDefault(code);
        return new Membership(municipality?.Name ?? name, type, code, municipality?.CurrentCode, joined, left, leaving);
    }

    // The sources go on listing some municipalities that merged: the one that came after them takes part today.
    private List<Membership> WithSuccessors(List<Membership> members)
    {
        var open = members.Where(member => member.IsOpen).Select(member => member.Code).ToHashSet();
        var added = new List<Membership>();
        for (var i = 0; i < members.Count; i++)
        {
            var member = members[i];
            if (!member.IsOpen || member.Code is null || codes.GetValueOrDefault(member.Code) is not { IsCurrent: false } former)
            {
                continue;
            }

            var ended = PartialDate.Of(former.ValidUntil!.Value);
            members[i] = member with { LeftOn = ended, Leaving = Leaving.Succeeded };
            if (open.Add(former.CurrentCode))
            {
                added.Add(member with { Name = former.CurrentName, Code = former.CurrentCode, JoinedOn = ended, FromPredecessor = true });
            }
        }

        return [.. members, .. added];
    }
}
