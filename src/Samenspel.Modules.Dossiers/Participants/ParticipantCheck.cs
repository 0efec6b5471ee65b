using Samenspel.Modules.Atlas.Contracts;

namespace Samenspel.Modules.Dossiers.Participants;

/// <summary>Asks the atlas which municipalities existed on a day.</summary>
internal sealed class ParticipantCheck(IAtlas atlas)
{
    /// <returns>The names of those that did not exist on that day; an unknown code is its own name.</returns>
    public async Task<IReadOnlyList<string>> NotAliveAsync(IEnumerable<string?> codes, DateOnly day, CancellationToken cancellation)
    {
        var known = await atlas.MunicipalitiesAsync(cancellation);
        return [.. codes.OfType<string>()
            .Select(code => (Code: code, Municipality: known.Find(code)))
            .Where(found => found.Municipality is null || !found.Municipality.IsAliveOn(day))
            .Select(found => found.Municipality?.Name ?? found.Code)];
    }
}
