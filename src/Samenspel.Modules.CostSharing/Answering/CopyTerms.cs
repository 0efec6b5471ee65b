using Microsoft.EntityFrameworkCore;
using Samenspel.Data;
using Samenspel.Kernel;
using Samenspel.Modules.CostSharing.Domain;
using Samenspel.Modules.Dossiers.Contracts;

namespace Samenspel.Modules.CostSharing.Answering;

/// <summary>The copy of a dossier gets the same keys and terms; what was adopted stays with the dossier that adopted it.</summary>
internal sealed class CopyTerms(SamenspelDb db, TimeProvider time) : IAnswer<DossierCopied>
{
    public async Task AnswerAsync(DossierCopied fact, CancellationToken cancellation)
    {
        var from = await db.Set<SharingTerms>().AsNoTracking().SingleOrDefaultAsync(one => one.DossierId == fact.From, cancellation);
        if (from is null)
        {
            return;
        }

        var to = new SharingTerms { DossierId = fact.To };
        to.Keep(
            from.Document with
            {
                Keys =
                [
                    .. from.Document.Keys.Select(key => key with
                    {
                        Additional = [.. key.Additional.Select(amount => amount with { Participant = fact.Participants.GetValueOrDefault(amount.Participant, amount.Participant) })],
                    }),
                ],
            },
            time.GetUtcNow());
        db.Add(to);
        await db.SaveChangesAsync(cancellation);
    }
}
