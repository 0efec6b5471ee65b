using Samenspel.Kernel;
using Samenspel.Kernel.Acting;
using Samenspel.Modules.Access.Contracts;
using Samenspel.Modules.Demonstration.Region;
using Samenspel.Modules.Dossiers.Contracts;

namespace Samenspel.Modules.Demonstration.People;

/// <summary>Asks for everybody who can be signed in as.</summary>
internal sealed record ListPeople;

/// <summary>The people by organisation, those without one last, and what there is to try.</summary>
internal sealed class ListPeopleHandler(FictionalRegion region, IDemonstrationPeople people, ProcessContext process, IDemonstrationDossiers dossiers)
    : IHandle<ListPeople, PeopleView>
{
    public async Task<Outcome<PeopleView>> HandleAsync(ListPeople request, CancellationToken cancellation)
    {
        var groups = region.Organisations.Select(organisation => new PeopleGroup(
            organisation, [.. region.People.Where(person => person.Works is [var first, ..] && first.Organisation == organisation.Key)])).ToList();
        groups.Add(new PeopleGroup(null, [.. region.People.Where(person => person.Works.Count == 0)]));
        var current = process.Actor.Account is { } account ? await CurrentAsync(account, cancellation) : null;
        return new PeopleView(groups, await TriesAsync(cancellation), current);
    }

    private async Task<string?> CurrentAsync(AccountId account, CancellationToken cancellation)
    {
        foreach (var person in region.People.Where(person => person.Name == process.Actor.Name))
        {
            if ((await people.FindAsync(person.Email, cancellation))?.Account == account)
            {
                return person.Key;
            }
        }

        return null;
    }

    // What somebody removed can no longer be tried.
    private async Task<IReadOnlyList<PeopleTry>> TriesAsync(CancellationToken cancellation)
    {
        var titles = region.Dossiers.ToDictionary(one => one.Key, one => one.Title, StringComparer.Ordinal);
        var found = await dossiers.FindAsync(titles.Values, cancellation);
        return
        [
            .. from one in region.Tries
               where found.ContainsKey(titles[one.Dossier])
               select new PeopleTry(region.Person(one.Person)!, one.Text.Here, DossierPaths.Show(found[titles[one.Dossier]])),
        ];
    }
}

/// <param name="Current">The key of who is signed in; null when nobody is, or somebody of one's own making.</param>
internal sealed record PeopleView(IReadOnlyList<PeopleGroup> Groups, IReadOnlyList<PeopleTry> Tries, string? Current);

/// <param name="Organisation">Null for those who work for none.</param>
internal sealed record PeopleGroup(FictionalOrganisation? Organisation, IReadOnlyList<FictionalPerson> People);

/// <param name="Person">As whom.</param>
/// <param name="Text">What there is to see.</param>
/// <param name="Path">Where.</param>
internal sealed record PeopleTry(FictionalPerson Person, string Text, string Path);
