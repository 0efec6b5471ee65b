using Microsoft.EntityFrameworkCore;
using Samenspel.Data;
using Samenspel.Kernel;
using Samenspel.Modules.Assessments.Domain;
using Samenspel.Modules.Dossiers.Contracts;

namespace Samenspel.Modules.Assessments.Rounds;

/// <summary>
/// Who leaves the dossier leaves its open rounds, and what it wrote goes. The others wrote in the belief that it took part: they hand in and agree again. So nobody opens
/// a round by taking the last one who has not written out of the dossier. From an open scan it goes with the answers of its people.
/// </summary>
internal sealed class PartiesLeft(SamenspelDb db, TimeProvider time) : IAnswer<ParticipantsChanged>
{
    public async Task AnswerAsync(ParticipantsChanged fact, CancellationToken cancellation)
    {
        var left = fact.Left.Select(one => one.Value).ToHashSet();
        if (left.Count == 0)
        {
            return;
        }

        var now = time.GetUtcNow();
        var rounds = await db.Set<AssessmentRound>().Where(one => one.DossierId == fact.Dossier && one.CompletedAt == null && one.StoppedAt == null).ToListAsync(cancellation);
        foreach (var round in rounds.Where(one => one.StateAt(now) == RoundState.Open && one.Document.Parties.Any(party => left.Contains(party.Id))))
        {
            var document = round.Document;
            round.Keep(document with { Parties = [.. document.Parties.Where(party => !left.Contains(party.Id))], Agreed = [] });
            foreach (var sheet in await db.Set<AnswerSheet>().Where(one => one.RoundId == round.Id).ToListAsync(cancellation))
            {
                if (left.Contains(sheet.Participant))
                {
                    db.Remove(sheet);
                }
                else
                {
                    sheet.TakeBack();
                }
            }
        }

        await LeaveScansAsync(fact.Dossier, left, cancellation);
        await db.SaveChangesAsync(cancellation);
    }

    // In a scan nobody answered in the belief that another took part; what its own people answered goes.
    private async Task LeaveScansAsync(DossierId dossier, HashSet<Guid> left, CancellationToken cancellation)
    {
        var scans = await db.Set<Scan>().Where(one => one.DossierId == dossier && one.ClosedAt == null).ToListAsync(cancellation);
        foreach (var scan in scans.Where(one => one.Document.Parties.Any(party => left.Contains(party.Id))))
        {
            scan.Keep(scan.Document with { Parties = [.. scan.Document.Parties.Where(party => !left.Contains(party.Id))] });
            db.RemoveRange(await db.Set<ScanSheet>().Where(one => one.ScanId == scan.Id && left.Contains(one.Participant)).ToListAsync(cancellation));
        }
    }
}
