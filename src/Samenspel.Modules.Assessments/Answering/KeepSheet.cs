using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Samenspel.Data;
using Samenspel.Data.Recording;
using Samenspel.Kernel;
using Samenspel.Modules.Assessments.Domain;
using Samenspel.Modules.Assessments.Rounds;
using Samenspel.Modules.Assessments.Texts;
using Samenspel.Modules.Dossiers.Contracts;

namespace Samenspel.Modules.Assessments.Answering;

/// <param name="Id">The dossier.</param>
/// <param name="Number">The round.</param>
/// <param name="Participant">For whom is written.</param>
/// <param name="Version">As the page showed it; zero for the first time.</param>
/// <param name="Answers">By item, as typed.</param>
/// <param name="HandsIn">It counts as written; else it is kept only.</param>
internal sealed record KeepSheet(DossierId Id, int Number, Guid Participant, int Version, IReadOnlyDictionary<string, string?> Answers, bool HandsIn) : IWrite, IAboutAnswers;

internal sealed class KeepSheetHandler(SamenspelDb db, RoundKeeping keeping, IDossiers dossiers, Respondents respondents, TimeProvider time, RecordEntry entry) : IHandle<KeepSheet, int>
{
    public async Task<Outcome<int>> HandleAsync(KeepSheet request, CancellationToken cancellation)
    {
        var held = await keeping.HoldAsync(request.Id, request.Number, cancellation);
        if (!held.TryGet(out var round))
        {
            return held.Refusals.ToList();
        }

        if (round.Document.Party(request.Participant) is not { } party)
        {
            return new Refusal(RefusalKind.NotFound, "assessments.not-in-round", AssessmentTexts.Not_InRound);
        }

        var read = AnswerCheck.Read(round.Document.Instrument, request.Answers, request.HandsIn);
        var sheet = await db.Set<AnswerSheet>().SingleOrDefaultAsync(one => one.RoundId == round.Id && one.Participant == request.Participant, cancellation);
        var refusals = read.Refusals.ToList();
        if ((sheet?.Version ?? 0) != request.Version)
        {
            refusals.Insert(0, new(RefusalKind.Conflict, RoundKeeping.ChangedMeanwhile, AssessmentTexts.Changed_Meanwhile));
        }

        if (refusals.Count > 0 || !read.TryGet(out var answers))
        {
            return refusals;
        }

        var now = time.GetUtcNow();
        var (document, hash) = AnswerDocument.Write(round, party, answers, now);
        if (sheet is null)
        {
            sheet = new AnswerSheet { Id = Guid.CreateVersion7(now), RoundId = round.Id, DossierId = request.Id, Participant = request.Participant };
            db.Add(sheet);
        }

        sheet.Keep(document, hash, request.HandsIn, now);
        await db.SaveChangesAsync(cancellation);
        var isComplete = await keeping.CompleteAsync(round, cancellation);

        // That somebody is writing is nobody's business until it is handed in.
        var chain = request.HandsIn ? DossierStanding.NameOf(request.Id) : await respondents.OwnChainAsync((await dossiers.FindAsync(request.Id, cancellation))!, party.Id, cancellation);
        entry.Place(chain, DossierStanding.NameOf(request.Id));
        entry.Detail("round", round.Number.ToString(CultureInfo.InvariantCulture));
        entry.Detail("participant", party.NameNl);
        entry.Detail("handed in", request.HandsIn ? "yes" : "no");
        entry.Detail("sha256", hash);
        if (isComplete)
        {
            entry.Detail("opened", "everybody has written");
        }

        return round.Number;
    }
}
