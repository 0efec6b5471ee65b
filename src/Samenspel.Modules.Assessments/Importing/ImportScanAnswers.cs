using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Samenspel.Data;
using Samenspel.Data.Recording;
using Samenspel.Kernel;
using Samenspel.Modules.Assessments.Domain;
using Samenspel.Modules.Assessments.Scans;
using Samenspel.Modules.Assessments.Texts;
using Samenspel.Modules.Dossiers.Contracts;
using Samenspel.WebKit.Numbers;

namespace Samenspel.Modules.Assessments.Importing;

/// <param name="Id">The dossier.</param>
/// <param name="Number">The scan, while it is open.</param>
/// <param name="Text">The rows (<see cref="ScanFileReading"/>).</param>
internal sealed record ImportScanAnswers(DossierId Id, int Number, string Text) : IWrite, IAboutDossier;

/// <summary>Takes answers that were given elsewhere: all of them or none. What is there is not written over.</summary>
internal sealed class ImportScanAnswersHandler(SamenspelDb db, ScanKeeping keeping, RecordEntry entry) : IHandle<ImportScanAnswers, int>
{
    public async Task<Outcome<int>> HandleAsync(ImportScanAnswers request, CancellationToken cancellation)
    {
        var held = await keeping.HoldOpenAsync(request.Id, request.Number, cancellation);
        if (!held.TryGet(out var scan))
        {
            return held.Refusals.ToList();
        }

        var reading = ScanFileReading.Of(request.Text, scan.Document);
        var known = (await db.Set<ScanSheet>().AsNoTracking().Where(one => one.ScanId == scan.Id).Select(one => new { one.Participant, one.Respondent }).ToListAsync(cancellation))
            .Select(one => (one.Participant, one.Respondent)).ToHashSet();
        var sheets = new List<ScanSheet>();
        foreach (var read in reading.Sheets)
        {
            var respondent = read.Person is { } person ? ScanCounting.RespondentOf(scan, person) : "";
            if (known.Contains((read.Party.Id, respondent)))
            {
                reading.Wrong(read.Line, Phrase.With(ImportTexts.Wrong_Known, read.Person ?? ScanFileReading.Together, read.Party.Name));
                continue;
            }

            var sheet = new ScanSheet { Id = ScanCounting.SheetIdOf(scan, read.Party.Id, respondent), ScanId = scan.Id, Participant = read.Party.Id, Respondent = respondent };
            sheet.Keep(read.Role, read.Answers, isHandedIn: true);
            sheets.Add(sheet);
        }

        if (reading.Refusals.Count > 0)
        {
            return reading.Refusals.ToList();
        }

        db.AddRange(sheets);
        await db.SaveChangesAsync(cancellation);
        entry.Place(DossierStanding.NameOf(request.Id), DossierStanding.NameOf(request.Id));
        entry.Detail("scan", scan.Number.ToString(CultureInfo.InvariantCulture));
        entry.Detail("sheets", sheets.Count.ToString(CultureInfo.InvariantCulture));
        return sheets.Count;
    }
}
