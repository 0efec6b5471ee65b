using Samenspel.Kernel.Acting;
using Samenspel.Modules.Access.Contracts;
using Samenspel.Modules.Dossiers.Contracts;

namespace Samenspel.Modules.Dossiers.People;

/// <summary>For whom a role in a dossier can be given, and by whom.</summary>
internal sealed class PeopleRules(IOrganisations organisations, IDossierStandings standings, ProcessContext process)
{
    /// <returns>Those that take part, those that have somebody in it already, and advisers.</returns>
    public async Task<IReadOnlyList<KnownOrganisation>> InvitableAsync(DossierFacts facts, CancellationToken cancellation)
    {
        var codes = facts.Participants.Select(one => one.Code).OfType<string>().ToHashSet(StringComparer.Ordinal);
        var standing = await standings.OfAsync(facts.Id, cancellation);
        return [.. (await organisations.AllAsync(cancellation)).Where(one =>
            one.IsAdviser || (one.Code is not null && codes.Contains(one.Code)) || standing.Organisations.Contains(one.Id))];
    }

    /// <returns>The asker's organisations whose people the asker may give a role: as lead, or as administrator of one that takes part or has somebody in it.</returns>
    public async Task<IReadOnlyList<KnownOrganisation>> AssignableAsync(
        DossierFacts facts, IReadOnlyList<DossierPerson> people, bool leads, CancellationToken cancellation)
    {
        var codes = facts.Participants.Select(one => one.Code).OfType<string>().ToHashSet(StringComparer.Ordinal);
        var inside = people.Where(one => !one.Waits).Select(one => one.Organisation).ToHashSet();
        var standing = await standings.OfAsync(facts.Id, cancellation);
        return [.. (await organisations.AllAsync(cancellation)).Where(one =>
            (leads && standing.Organisations.Contains(one.Id))
            || (process.Actor.Administers(one.Id) && !one.IsAdviser && (inside.Contains(one.Id) || (one.Code is not null && codes.Contains(one.Code)))))];
    }

    /// <summary>Who leads changes everybody's role; an administrator those of the own people.</summary>
    public bool MayChange(DossierPerson person, bool leads) => leads || process.Actor.Administers(person.Organisation);
}
