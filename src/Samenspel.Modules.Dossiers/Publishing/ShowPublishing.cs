using Microsoft.EntityFrameworkCore;
using Samenspel.Data;
using Samenspel.Kernel;
using Samenspel.Modules.Dossiers.Contracts;
using Samenspel.Modules.Dossiers.Domain;
using Samenspel.Modules.Dossiers.Reading;
using Samenspel.Modules.Dossiers.Texts;

namespace Samenspel.Modules.Dossiers.Publishing;

/// <param name="Id">The dossier.</param>
/// <param name="Preview">A choice to look at; null: the one that holds.</param>
internal sealed record ShowPublishing(DossierId Id, PublicChoice? Preview) : IAboutDossier;

internal sealed class ShowPublishingHandler(SamenspelDb db, ReadDossiers read, PublicSheets sheets) : IHandle<ShowPublishing, PublishingView>
{
    public async Task<Outcome<PublishingView>> HandleAsync(ShowPublishing request, CancellationToken cancellation)
    {
        if (await read.FindAsync(request.Id, cancellation) is not { } dossier)
        {
            return new Refusal(RefusalKind.NotFound, "dossiers.unknown", DossierTexts.Unknown);
        }

        var facts = DossierDirectory.Facts(dossier);
        var part = await db.Set<PublicPart>().AsNoTracking().SingleOrDefaultAsync(one => one.DossierId == request.Id, cancellation);
        var (pieces, documents) = await sheets.OfferedAsync(facts, cancellation);
        return new PublishingView(
            facts,
            part?.Version ?? 0,
            request.Preview ?? part?.Choice ?? new PublicChoice(false, false, [], []),
            [.. pieces.Where(one => one.Kind == PublicKind.Decisions).OrderByDescending(one => one.On)],
            documents,
            request.Preview is { } wanted ? await sheets.ReadAsync(dossier, wanted, null, cancellation) : null);
    }
}

/// <param name="Facts">The dossier.</param>
/// <param name="Version">Of the choice that holds; 0: nothing is public.</param>
/// <param name="Choice">What the form shows.</param>
/// <param name="Decisions">Those that could be public, the last first.</param>
/// <param name="Documents">Files that their organisation shares with everybody.</param>
/// <param name="Preview">Exactly what would be public.</param>
internal sealed record PublishingView(DossierFacts Facts, int Version, PublicChoice Choice, IReadOnlyList<PublicPiece> Decisions, IReadOnlyList<PublicDocument> Documents, PublicSheet? Preview);
