using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Samenspel.Data;
using Samenspel.Data.Recording;
using Samenspel.Kernel;
using Samenspel.Modules.Dossiers.Contracts;
using Samenspel.Modules.Dossiers.Domain;
using Samenspel.Modules.Dossiers.Texts;
using Samenspel.WebKit.Numbers;

namespace Samenspel.Modules.Dossiers.Publishing;

/// <param name="Id">The dossier.</param>
/// <param name="Version">Of the choice that the page showed; 0 when nothing was public.</param>
/// <param name="Choice">What becomes public; null: nothing any more.</param>
internal sealed record PublishDossier(DossierId Id, int Version, PublicChoice? Choice) : IWrite, IAboutDossier;

/// <summary>Makes a part of a dossier public, changes which part, or ends that.</summary>
internal sealed class PublishDossierHandler(SamenspelDb db, IDossiers dossiers, PublicSheets sheets, TimeProvider time, RecordEntry entry) : IHandle<PublishDossier, bool>
{
    public async Task<Outcome<bool>> HandleAsync(PublishDossier request, CancellationToken cancellation)
    {
        if (await dossiers.HoldAsync(request.Id, cancellation) is not { } facts)
        {
            return new Refusal(RefusalKind.NotFound, "dossiers.unknown", DossierTexts.Unknown);
        }

        if (facts.IsExample)
        {
            return new Refusal(RefusalKind.Forbidden, "dossiers.example-is-fixed", DossierTexts.ExampleIsFixed);
        }

        var part = await db.Set<PublicPart>().SingleOrDefaultAsync(one => one.DossierId == request.Id, cancellation);
        if ((part?.Version ?? 0) != request.Version)
        {
            return new Refusal(RefusalKind.Conflict, "dossiers.public-changed", PublicTexts.ChangedMeanwhile);
        }

        if (request.Choice is not { } choice)
        {
            return await EndAsync(part, cancellation);
        }

        var (pieces, documents) = await sheets.OfferedAsync(facts, cancellation);
        var refusals = Check(choice, pieces, documents).ToList();
        if (refusals.Count > 0)
        {
            return refusals;
        }

        var now = time.GetUtcNow();
        part ??= db.Add(new PublicPart { DossierId = request.Id, Since = now }).Entity;
        part.Keep(choice, now);
        entry.Detail("decisions", choice.Decisions ? "yes" : "no");
        entry.Detail("dates", choice.Dates ? "yes" : "no");
        entry.Detail("withheld", string.Join(' ', choice.Withheld.Order().Select(key => key.ToString(CultureInfo.InvariantCulture))));
        entry.Detail("documents", string.Join(' ', choice.Documents.Order()));
        await db.SaveChangesAsync(cancellation);
        return true;
    }

    private static IEnumerable<Refusal> Check(PublicChoice choice, IReadOnlyList<PublicPiece> pieces, IReadOnlyList<PublicDocument> documents)
    {
        var keys = pieces.Where(one => one.Kind == PublicKind.Decisions).Select(one => one.Key).ToHashSet();
        foreach (var key in choice.Withheld.Where(key => !keys.Contains(key)).Distinct().Order())
        {
            yield return new Refusal(RefusalKind.Invalid, "dossiers.public-decision", Phrase.With(PublicTexts.Wrong_Decision, key), nameof(PublicChoice.Withheld));
        }

        if (choice.Documents.Any(id => documents.All(one => one.Id != id)))
        {
            yield return new Refusal(RefusalKind.Invalid, "dossiers.public-document", PublicTexts.Wrong_Document, nameof(PublicChoice.Documents));
        }
    }

    private async Task<Outcome<bool>> EndAsync(PublicPart? part, CancellationToken cancellation)
    {
        if (part is null)
        {
            return new Refusal(RefusalKind.Invalid, "dossiers.not-public", PublicTexts.Wrong_NotPublic);
        }

        entry.Detail("decisions", "no");
        entry.Detail("dates", "no");
        db.Remove(part);
        await db.SaveChangesAsync(cancellation);
        return true;
    }
}
