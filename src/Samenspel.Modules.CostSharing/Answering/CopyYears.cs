using Microsoft.EntityFrameworkCore;
using Samenspel.Data;
using Samenspel.Kernel;
using Samenspel.Modules.CostSharing.Domain;
using Samenspel.Modules.Dossiers.Contracts;

namespace Samenspel.Modules.CostSharing.Answering;

/// <summary>The copy of a dossier gets the same years.</summary>
internal sealed class CopyYears(SamenspelDb db, TimeProvider time) : IAnswer<DossierCopied>
{
    public async Task AnswerAsync(DossierCopied fact, CancellationToken cancellation)
    {
        foreach (var from in await db.Set<CostYear>().AsNoTracking().Where(one => one.DossierId == fact.From).ToListAsync(cancellation))
        {
            var to = new CostYear { DossierId = fact.To, Year = from.Year };
            to.Keep(
                from.Document with
                {
                    Parties = [.. from.Document.Parties.Select(party => party with { Participant = fact.Participants.GetValueOrDefault(party.Participant, party.Participant) })],
                },
                time.GetUtcNow());
            db.Add(to);
        }

        await db.SaveChangesAsync(cancellation);
    }
}
