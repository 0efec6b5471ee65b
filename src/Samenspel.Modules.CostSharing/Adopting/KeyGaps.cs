using Microsoft.EntityFrameworkCore;
using Samenspel.Data;
using Samenspel.Modules.CostSharing.Contracts;
using Samenspel.Modules.CostSharing.Domain;
using Samenspel.Modules.CostSharing.Texts;
using Samenspel.Modules.Dossiers.Contracts;
using Samenspel.WebKit.Numbers;

namespace Samenspel.Modules.CostSharing.Adopting;

/// <summary>Participants that the key that was adopted last does not know.</summary>
internal sealed class KeyGaps(SamenspelDb db) : IParticipantGaps
{
    public async Task<IReadOnlyList<ParticipantGap>> OfAsync(DossierFacts dossier, CancellationToken cancellation)
    {
        var last = await db.Set<AdoptedKey>().AsNoTracking().Where(one => one.DossierId == dossier.Id).OrderByDescending(one => one.Number).FirstOrDefaultAsync(cancellation);
        if (dossier.IsExample || last is null || AdoptedDocument.Read(last.Document) is not { } document)
        {
            return [];
        }

        return
        [
            .. dossier.Participants.Where(one => document.Sharing.Participants.All(known => (one.Code is null || known.Municipality != one.Code) && known.Name != one.NameNl))
                .Select(one => new ParticipantGap(one.Id, Phrase.With(SharingTexts.Gap_Key, last.Title), CostSharingPaths.Join(dossier.Id))),
        ];
    }
}
