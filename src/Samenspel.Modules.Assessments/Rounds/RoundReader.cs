using Microsoft.EntityFrameworkCore;
using Samenspel.Data;
using Samenspel.Kernel;
using Samenspel.Modules.Access.Contracts;
using Samenspel.Modules.Assessments.Answering;
using Samenspel.Modules.Assessments.Domain;
using Samenspel.Modules.Dossiers.Contracts;

namespace Samenspel.Modules.Assessments.Rounds;

/// <summary>Reads rounds. What is not open yet is not even read from the database.</summary>
internal sealed class RoundReader(SamenspelDb db, IDossierStandings standings, Respondents respondents, TimeProvider time)
{
    /// <returns>All rounds of a dossier, the last first.</returns>
    public async Task<IReadOnlyList<RoundView>> AllAsync(DossierFacts dossier, CancellationToken cancellation)
    {
        var id = dossier.Id;
        return await ViewAsync(dossier, await db.Set<AssessmentRound>().AsNoTracking().Where(one => one.DossierId == id).OrderByDescending(one => one.Number).ToListAsync(cancellation), cancellation);
    }

    public async Task<RoundView?> FindAsync(DossierFacts dossier, int number, CancellationToken cancellation)
    {
        var id = dossier.Id;
        return (await ViewAsync(dossier, await db.Set<AssessmentRound>().AsNoTracking().Where(one => one.DossierId == id && one.Number == number).ToListAsync(cancellation), cancellation)) is [var view] ? view : null;
    }

    private async Task<IReadOnlyList<RoundView>> ViewAsync(DossierFacts dossier, List<AssessmentRound> rounds, CancellationToken cancellation)
    {
        if (rounds.Count == 0)
        {
            return [];
        }

        var now = time.GetUtcNow();
        var open = rounds.Where(one => one.StateAt(now) == RoundState.Revealed).Select(one => one.Id).ToList();
        var all = rounds.Select(one => one.Id).ToList();
        var written = await db.Set<AnswerSheet>().AsNoTracking().Where(one => all.Contains(one.RoundId) && one.IsHandedIn).Select(one => new { one.RoundId, one.Participant }).ToListAsync(cancellation);
        var sheets = open.Count == 0 ? [] : await db.Set<AnswerSheet>().AsNoTracking().Where(one => open.Contains(one.RoundId) && one.IsHandedIn).ToListAsync(cancellation);
        var mine = await respondents.MineAsync(dossier, DossierRole.Editor, cancellation);
        var standing = await standings.OfAsync(dossier.Id, cancellation);
        return
        [
            .. rounds.Select(round => new RoundView(
                dossier,
                round,
                round.StateAt(now),
                round.RevealedAt(now),
                [.. round.Document.Parties.Select(party => new PartyView(
                    party, written.Exists(one => one.RoundId == round.Id && one.Participant == party.Id), round.Document.Agreed.Contains(party.Id), !standing.IsClosed && mine.Contains(party.Id)))],
                [.. round.Document.Parties.Select(party => (party, sheet: sheets.Find(one => one.RoundId == round.Id && one.Participant == party.Id))).Where(one => one.sheet is not null)
                    .Select(one => Open(one.party, one.sheet!))],
                !dossier.IsExample && !standing.IsClosed && standing.May(DossierRole.Lead),
                DutchTime.DateOf(now))),
        ];
    }

    private static RevealedSheet Open(RoundParty party, AnswerSheet sheet) =>
        new(party, AnswerDocument.Read(sheet.Document), sheet.Document, sheet.Hash, sheet.WrittenAt, AnswerDocument.HashOf(sheet.Document) == sheet.Hash);
}
