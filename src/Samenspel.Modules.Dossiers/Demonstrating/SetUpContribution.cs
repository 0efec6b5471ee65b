using Samenspel.Kernel;
using Samenspel.Modules.Access.Contracts;
using Samenspel.Modules.Dossiers.Contracts;
using Samenspel.Modules.Dossiers.Contributions;

namespace Samenspel.Modules.Dossiers.Demonstrating;

/// <param name="Wanted">What somebody of the demonstration contributes.</param>
internal sealed record SetUpContribution(DemonstrationContribution Wanted) : IWrite, IAboutDossier
{
    public DossierId Id => Wanted.Dossier;
}

/// <summary>Writes a contribution and shares it, in one transaction.</summary>
internal sealed class SetUpContributionHandler(IHandle<AddContribution, Guid> adder, IDemonstrationPeople people) : IHandle<SetUpContribution, Guid>
{
    public async Task<Outcome<Guid>> HandleAsync(SetUpContribution request, CancellationToken cancellation)
    {
        var (dossier, organisation, title, text, shared) = request.Wanted;
        var added = await adder.HandleAsync(new AddContribution(dossier, new ContributionDraft(title, text), organisation.Value.ToString()), cancellation);
        if (added.TryGet(out var id) && shared is { } circle)
        {
            await people.ShareAsync(new SharedThing(ContributionStandings.Kind, id), circle, cancellation);
        }

        return added;
    }
}
