using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Samenspel.Data;
using Samenspel.Data.Recording;
using Samenspel.Kernel;
using Samenspel.Kernel.Acting;
using Samenspel.Modules.Assessments.Domain;
using Samenspel.Modules.Assessments.Rounds;
using Samenspel.Modules.Assessments.Texts;
using Samenspel.Modules.Dossiers.Contracts;

namespace Samenspel.Modules.Assessments.Scans;

/// <param name="Id">The dossier.</param>
/// <param name="Number">The scan.</param>
/// <param name="Participant">For whom is answered.</param>
/// <param name="IsTogether">As a whole.</param>
/// <param name="Version">As the page showed it; zero for the first time.</param>
/// <param name="Perspective">In which role; for a person.</param>
/// <param name="Answers">By question, as typed.</param>
/// <param name="HandsIn">It counts; else it is kept only.</param>
internal sealed record KeepScanSheet(
    DossierId Id, int Number, Guid Participant, bool IsTogether, int Version, string? Perspective, IReadOnlyDictionary<string, string?> Answers, bool HandsIn) : IWrite, IAboutScanSheet;

internal sealed class KeepScanSheetHandler(SamenspelDb db, ScanKeeping keeping, ProcessContext process, TimeProvider time, RecordEntry entry) : IHandle<KeepScanSheet, int>
{
    public async Task<Outcome<int>> HandleAsync(KeepScanSheet request, CancellationToken cancellation)
    {
        var held = await keeping.HoldOpenAsync(request.Id, request.Number, cancellation);
        if (!held.TryGet(out var scan))
        {
            return held.Refusals.ToList();
        }

        if (scan.Document.Party(request.Participant) is null || process.Actor.Account is not { } account)
        {
            return new Refusal(RefusalKind.NotFound, "assessments.not-in-round", AssessmentTexts.Not_InRound);
        }

        if (scan.Document.LastDay < DutchTime.DateOf(time.GetUtcNow()))
        {
            return new Refusal(RefusalKind.Conflict, "assessments.scan-over", ScanTexts.Is_Over);
        }

        var respondent = request.IsTogether ? "" : ScanCounting.RespondentOf(scan, account);
        var sheet = await db.Set<ScanSheet>().SingleOrDefaultAsync(one => one.ScanId == scan.Id && one.Participant == request.Participant && one.Respondent == respondent, cancellation);
        var read = ScanCheck.Read(scan.Document, request);
        var refusals = read.Refusals.ToList();
        if ((sheet?.Version ?? 0) != request.Version)
        {
            refusals.Insert(0, new(RefusalKind.Conflict, RoundKeeping.ChangedMeanwhile, AssessmentTexts.Changed_Meanwhile));
        }

        if (refusals.Count > 0 || !read.TryGet(out var answers))
        {
            return refusals;
        }

        if (sheet is null)
        {
            sheet = new ScanSheet { Id = ScanCounting.SheetIdOf(scan, request.Participant, respondent), ScanId = scan.Id, Participant = request.Participant, Respondent = respondent };
            db.Add(sheet);
        }

        sheet.Keep(request.IsTogether ? "" : request.Perspective ?? "", answers, request.HandsIn);
        await db.SaveChangesAsync(cancellation);

        // In the chain of the own organisation, and without anything of the answers.
        if (request.IsTogether)
        {
            entry.Place(DossierStanding.NameOf(request.Id), DossierStanding.NameOf(request.Id));
        }

        entry.Detail("scan", scan.Number.ToString(CultureInfo.InvariantCulture));
        entry.Detail("handed in", request.HandsIn ? "yes" : "no");
        return scan.Number;
    }
}
