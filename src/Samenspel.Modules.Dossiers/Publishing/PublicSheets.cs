using Microsoft.EntityFrameworkCore;
using Samenspel.Data;
using Samenspel.Modules.Access.Contracts;
using Samenspel.Modules.Dossiers.Contracts;
using Samenspel.Modules.Dossiers.Contributions;
using Samenspel.Modules.Dossiers.Domain;
using Samenspel.Modules.Dossiers.Reading;

namespace Samenspel.Modules.Dossiers.Publishing;

/// <summary>Puts together what everybody may read. A file takes two: its organisation that shares it with everybody, and whoever leads the dossier.</summary>
internal sealed class PublicSheets(SamenspelDb db, IRights rights, IOrganisations organisations, IEnumerable<IPublicPart> parts, IEnumerable<IDossierProgress> progress)
{
    /// <returns>All that could be chosen.</returns>
    public async Task<(IReadOnlyList<PublicPiece> Pieces, IReadOnlyList<PublicDocument> Documents)> OfferedAsync(DossierFacts facts, CancellationToken cancellation)
    {
        var pieces = new List<PublicPiece>();
        foreach (var part in parts)
        {
            pieces.AddRange(await part.OfAsync(facts, cancellation));
        }

        return (pieces, await DocumentsAsync(facts.Id, cancellation));
    }

    public async Task<PublicSheet> ReadAsync(Dossier dossier, PublicChoice choice, DateTimeOffset? changedAt, CancellationToken cancellation)
    {
        var facts = DossierDirectory.Facts(dossier);
        var (pieces, documents) = await OfferedAsync(facts, cancellation);
        var tracks = new List<PublicTrack>();
        foreach (var source in progress.Where(_ => choice.Dates))
        {
            tracks.AddRange((await source.OfAsync(facts, cancellation)).Select(track => new PublicTrack(track.Name, track.Phase, track.To, track.Phases)));
        }

        return new(
            dossier.Id,
            dossier.Title,
            dossier.Goal,
            [.. facts.Participants.Select(one => one.Name)],
            facts.Participants.Count > 0 && facts.Participants.All(one => one.Inhabitants is not null) ? facts.Participants.Sum(one => (long)one.Inhabitants!.Value) : null,
            choice,
            tracks,
            [.. pieces.Where(one => one.Kind == PublicKind.Decisions && choice.Decisions && !choice.Withheld.Contains(one.Key)).OrderByDescending(one => one.On).ThenByDescending(one => one.Key)],
            [.. pieces.Where(one => one.Kind == PublicKind.Dates && choice.Dates).OrderBy(one => one.On)],
            [.. documents.Where(one => choice.Documents.Contains(one.Id))],
            changedAt);
    }

    private async Task<IReadOnlyList<PublicDocument>> DocumentsAsync(DossierId dossier, CancellationToken cancellation)
    {
        var open = (await rights.SharesAsync(ContributionStandings.Kind, cancellation)).Where(share => share.Circle == ShareCircle.Public).Select(share => share.Thing.Id).ToHashSet();
        var rows = (await db.Set<Contribution>().AsNoTracking().Where(one => one.Dossier == dossier && one.FileId != null)
            .Select(one => new { one.Id, one.Title, one.Organisation, one.FileName, one.FileSize, one.FileHash }).ToListAsync(cancellation)).FindAll(one => open.Contains(one.Id));
        var names = await organisations.NamesAsync(rows.Select(one => one.Organisation), cancellation);
        return
        [
            .. rows.OrderBy(one => one.Title, StringComparer.CurrentCulture).ThenBy(one => one.Id)
                .Select(one => new PublicDocument(one.Id, one.Title, names.GetValueOrDefault(one.Organisation, ""), one.FileName!, one.FileSize ?? 0, one.FileHash ?? "")),
        ];
    }
}
