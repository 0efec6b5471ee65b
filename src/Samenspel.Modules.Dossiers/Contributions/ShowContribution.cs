using Microsoft.EntityFrameworkCore;
using Samenspel.Data;
using Samenspel.Kernel;
using Samenspel.Kernel.Acting;
using Samenspel.Modules.Access.Contracts;
using Samenspel.Modules.Dossiers.Contracts;
using Samenspel.Modules.Dossiers.Domain;
using Samenspel.Modules.Dossiers.Sharing;
using Samenspel.Modules.Dossiers.Texts;

namespace Samenspel.Modules.Dossiers.Contributions;

internal sealed record ShowContribution(DossierId Id, Guid Contribution) : IAboutContribution;

/// <summary>Reads one contribution; its sharing and who has seen it only for the organisation that it belongs to.</summary>
internal sealed class ShowContributionHandler(
    SamenspelDb db, IDossiers dossiers, ContributionStandings standings, OwnsContribution owns, ISharing sharing, IOrganisations organisations, SharingReader reader)
    : IHandle<ShowContribution, ContributionView>
{
    public async Task<Outcome<ContributionView>> HandleAsync(ShowContribution request, CancellationToken cancellation)
    {
        var found = await db.Set<Contribution>().AsNoTracking()
            .SingleOrDefaultAsync(one => one.Id == request.Contribution && one.Dossier == request.Id, cancellation);
        var facts = await dossiers.FindAsync(request.Id, cancellation);
        var standing = await standings.OfAsync(request.Id, request.Contribution, cancellation);
        if (found is null || facts is null || standing is null)
        {
            return new Refusal(RefusalKind.NotFound, "dossiers.unknown-contribution", DossierTexts.Unknown);
        }

        var thing = new SharedThing(ContributionStandings.Kind, found.Id);
        if (!standing.Value.IsOwn)
        {
            await sharing.MarkSeenAsync(thing, null, cancellation);
        }

        var names = await organisations.NamesAsync([found.Organisation], cancellation);
        var mayChange = (await owns.JudgeAsync(request, cancellation)).Verdict == Verdict.Allowed;
        return new ContributionView(
            facts,
            found.Id,
            found.Title,
            found.Text,
            names.GetValueOrDefault(found.Organisation, ""),
            standing.Value.IsOwn,
            mayChange,
            found.CreatedAt,
            found.ChangedAt,
            found.Version,
            found is { FileName: { } name, FileSize: { } size } ? (name, size) : null,
            standing.Value.IsOwn ? await reader.ReadAsync(facts, thing, found.Organisation, cancellation) : null);
    }
}

/// <param name="Sharing">With whom it is shared and who has seen it; null for who does not belong to the organisation.</param>
internal sealed record ContributionView(
    DossierFacts Facts,
    Guid Id,
    string Title,
    string Text,
    string Organisation,
    bool IsOwn,
    bool MayChange,
    DateTimeOffset CreatedAt,
    DateTimeOffset ChangedAt,
    int Version,
    (string Name, long Size)? File,
    SharingView? Sharing);
