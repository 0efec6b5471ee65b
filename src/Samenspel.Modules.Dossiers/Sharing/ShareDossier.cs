using Samenspel.Kernel;
using Samenspel.Kernel.Acting;
using Samenspel.Modules.Access.Contracts;
using Samenspel.Modules.Dossiers.Contracts;
using Samenspel.Modules.Dossiers.Contributions;
using Samenspel.Modules.Dossiers.Rights;
using Samenspel.Modules.Dossiers.Texts;

namespace Samenspel.Modules.Dossiers.Sharing;

internal sealed record ShowSharing(DossierId Id) : IAboutDossier;

internal sealed class ShowSharingHandler(IDossiers dossiers, SharingReader reader) : IHandle<ShowSharing, SharingView>
{
    public async Task<Outcome<SharingView>> HandleAsync(ShowSharing request, CancellationToken cancellation) =>
        await dossiers.FindAsync(request.Id, cancellation) is { } facts
            ? await reader.ReadAsync(facts, new SharedThing(DossierStandings.Kind, facts.Id.Value), null, cancellation)
            : new Refusal(RefusalKind.NotFound, "dossiers.unknown", DossierTexts.Unknown);
}

/// <summary>An act of sharing as it was filled in.</summary>
/// <param name="Circle">The word of a <see cref="ShareCircle"/>.</param>
/// <param name="Organisations">The identities of organisations, for that circle.</param>
internal sealed record ShareChoice(string? Circle, IReadOnlyList<string> Organisations)
{
    public async Task<Outcome<bool>> ShareAsync(ISharing sharing, IOrganisations organisations, SharedThing thing, CancellationToken cancellation)
    {
        if (!Enum.TryParse<ShareCircle>(Circle, out var circle) || !Enum.IsDefined(circle))
        {
            return new Refusal(RefusalKind.Invalid, "dossiers.share-circle", DossierTexts.Share_CircleMissing, nameof(Circle));
        }

        var known = (await organisations.AllAsync(cancellation)).Select(one => one.Id).ToHashSet();
        var chosen = Organisations.Select(text => Guid.TryParse(text, out var id) ? new OrganisationId(id) : default).ToList();
        if (circle == ShareCircle.Organisations && (chosen.Count == 0 || !chosen.TrueForAll(known.Contains)))
        {
            return new Refusal(RefusalKind.Invalid, "dossiers.share-organisations", DossierTexts.Share_OrganisationsMissing, nameof(Organisations));
        }

        await sharing.ShareAsync(thing, circle, chosen, cancellation);
        return true;
    }
}

internal sealed record ShareDossier(DossierId Id, ShareChoice Choice) : IWrite, IAboutDossier;

internal sealed class ShareDossierHandler(ISharing sharing, IOrganisations organisations, IDossiers dossiers) : IHandle<ShareDossier, bool>
{
    public async Task<Outcome<bool>> HandleAsync(ShareDossier request, CancellationToken cancellation) =>
        await dossiers.HoldAsync(request.Id, cancellation) is null
            ? new Refusal(RefusalKind.NotFound, "dossiers.unknown", DossierTexts.Unknown)
            : await request.Choice.ShareAsync(sharing, organisations, new SharedThing(DossierStandings.Kind, request.Id.Value), cancellation);
}

internal sealed record WithdrawDossierShare(DossierId Id, Guid Act) : IWrite, IAboutDossier;

internal sealed class WithdrawDossierShareHandler(ISharing sharing) : IHandle<WithdrawDossierShare, bool>
{
    public async Task<Outcome<bool>> HandleAsync(WithdrawDossierShare request, CancellationToken cancellation) =>
        await sharing.WithdrawAsync(new SharedThing(DossierStandings.Kind, request.Id.Value), request.Act, cancellation)
            ? true
            : new Refusal(RefusalKind.NotFound, "dossiers.unknown-share", DossierTexts.Share_Unknown);
}

internal sealed record ShareContribution(DossierId Id, Guid Contribution, ShareChoice Choice) : IWrite, IAboutContribution;

internal sealed class ShareContributionHandler(ISharing sharing, IOrganisations organisations) : IHandle<ShareContribution, bool>
{
    public Task<Outcome<bool>> HandleAsync(ShareContribution request, CancellationToken cancellation) =>
        request.Choice.ShareAsync(sharing, organisations, new SharedThing(ContributionStandings.Kind, request.Contribution), cancellation);
}

internal sealed record WithdrawContributionShare(DossierId Id, Guid Contribution, Guid Act) : IWrite, IAboutContribution;

internal sealed class WithdrawContributionShareHandler(ISharing sharing) : IHandle<WithdrawContributionShare, bool>
{
    public async Task<Outcome<bool>> HandleAsync(WithdrawContributionShare request, CancellationToken cancellation) =>
        await sharing.WithdrawAsync(new SharedThing(ContributionStandings.Kind, request.Contribution), request.Act, cancellation)
            ? true
            : new Refusal(RefusalKind.NotFound, "dossiers.unknown-share", DossierTexts.Share_Unknown);
}
