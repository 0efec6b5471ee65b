using Samenspel.Kernel;
using Samenspel.Modules.Atlas.Reading;
using Samenspel.Modules.Atlas.Texts;
using Samenspel.WebKit.Numbers;

namespace Samenspel.Modules.Atlas.Maps;

/// <summary>The ICT partnerships of today with their municipalities, to draw round them.</summary>
/// <param name="Chosen">The id of one to put in front; empty for none.</param>
internal sealed record ListIctGroups(string? Chosen = null);

internal sealed class ListIctGroupsHandler(AtlasReader reader) : IHandle<ListIctGroups, IctGroups>
{
    public async Task<Outcome<IctGroups>> HandleAsync(ListIctGroups request, CancellationToken cancellation)
    {
        var atlas = await reader.ReadAsync(cancellation);
        var groups = atlas.Partnerships
            .Where(partnership => partnership is { IsCurrent: true, IsIct: true })
            .Select(partnership => new IctGroup(
                partnership.Id, partnership.Name, [.. partnership.LastMembers.Select(member => member.Code).OfType<string>().Distinct()]))
            .Where(group => group.Codes.Count > 1)
            .ToList();
        if (string.IsNullOrWhiteSpace(request.Chosen))
        {
            return new IctGroups(groups, null);
        }

        var chosen = groups.Find(group => group.Id == request.Chosen.Trim());
        return chosen is not null
            ? new IctGroups(groups, chosen)
            : new Refusal(
                RefusalKind.Invalid, "atlas.unknown-partnership",
                Phrase.With(AtlasTexts.UnknownPartnership, request.Chosen), nameof(request.Chosen));
    }
}

/// <param name="All">By name.</param>
internal sealed record IctGroups(IReadOnlyList<IctGroup> All, IctGroup? Chosen);

/// <param name="Codes">Of today's municipalities that take part; at least two.</param>
internal sealed record IctGroup(string Id, string Name, IReadOnlyList<string> Codes);
