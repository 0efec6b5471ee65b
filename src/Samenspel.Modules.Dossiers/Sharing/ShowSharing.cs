using Samenspel.Kernel;
using Samenspel.Modules.Access.Contracts;
using Samenspel.Modules.Dossiers.Contracts;
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
