using Samenspel.Kernel;
using Samenspel.Kernel.Acting;
using Samenspel.Modules.Access.Contracts;
using Samenspel.Modules.Dossiers.Contracts;
using Samenspel.Modules.Dossiers.Texts;

namespace Samenspel.Modules.Dossiers.People;

internal sealed record ShowPeople(DossierId Id) : IAboutDossier;

/// <summary>The people of a dossier. Without a role in it an administrator sees the own people only; invitations are for who leads.</summary>
internal sealed class ShowPeopleHandler(
    IDossiers dossiers, IDossierStandings standings, IDossierPeople people, IOrganisations organisations, PeopleRules rules, ProcessContext process) : IHandle<ShowPeople, PeopleView>
{
    public async Task<Outcome<PeopleView>> HandleAsync(ShowPeople request, CancellationToken cancellation)
    {
        if (await dossiers.FindAsync(request.Id, cancellation) is not { } facts)
        {
            return new Refusal(RefusalKind.NotFound, "dossiers.unknown", DossierTexts.Unknown);
        }

        var standing = await standings.OfAsync(request.Id, cancellation);
        var leads = standing.May(DossierRole.Lead);
        var all = await people.InAsync(request.Id.Value, cancellation);
        var visible = standing.Role is null ? all.Where(one => process.Actor.WorksFor(one.Organisation)) : all;
        var candidates = new List<(KnownOrganisation Organisation, AccountId Account, string Name)>();
        foreach (var organisation in await rules.AssignableAsync(facts, all, leads, cancellation))
        {
            var members = await organisations.PeopleAsync(organisation.Id, cancellation);
            candidates.AddRange(members.Select(member => (organisation, member.Account, member.Name)));
        }

        return new PeopleView(
            facts,
            leads,
            [.. visible.Select(one => (one, rules.MayChange(one, leads)))],
            leads ? await people.InvitationsAsync(request.Id.Value, cancellation) : [],
            leads ? await rules.InvitableAsync(facts, cancellation) : [],
            candidates);
    }
}

/// <param name="People">Who has a role, and whether the asker may change it.</param>
/// <param name="Invitable">The organisations for which somebody can be invited.</param>
/// <param name="Candidates">People of the asker's own organisations.</param>
internal sealed record PeopleView(
    DossierFacts Facts,
    bool Leads,
    IReadOnlyList<(DossierPerson Person, bool MayChange)> People,
    IReadOnlyList<DossierInvitation> Invitations,
    IReadOnlyList<KnownOrganisation> Invitable,
    IReadOnlyList<(KnownOrganisation Organisation, AccountId Account, string Name)> Candidates);
