using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Samenspel.Data;
using Samenspel.Kernel;
using Samenspel.Modules.Assessments.Contracts;
using Samenspel.Modules.Assessments.Domain;
using Samenspel.Modules.Dossiers.Contracts;
using Samenspel.Modules.Process.Contracts;

namespace Samenspel.Modules.Assessments.Scans;

/// <summary>Keeps the scans of the demonstration by the handlers that serve the pages; only the answers come from people who do not exist.</summary>
internal sealed class DemonstrationScans(SamenspelDb db, IDossiers dossiers, IHandle<OpenScan, int> opener, IHandle<CloseScan, int> closer, IHandle<ShareScan, int> sharer) : IDemonstrationScans
{
    private const int LastedDays = 14;

    public async Task<Outcome<bool>> KeepAsync(DossierId dossier, int number, DemonstrationScan scan, CancellationToken cancellation)
    {
        if (await db.Set<Scan>().AnyAsync(one => one.DossierId == dossier && one.Number >= number, cancellation) || await dossiers.FindAsync(dossier, cancellation) is not { } facts)
        {
            return false;
        }

        var parties = facts.Participants.Where(one => scan.Municipalities.Contains(one.Code, StringComparer.Ordinal)).Select(one => one.Id.Value).ToList();
        var opened = await opener.HandleAsync(new OpenScan(dossier, scan.Instrument, parties, null, null), cancellation);
        if (!opened.TryGet(out var given))
        {
            return opened.Refusals.ToList();
        }

        var kept = await db.Set<Scan>().SingleAsync(one => one.DossierId == dossier && one.Number == given, cancellation);
        db.AddRange(scan.Groups.SelectMany(group => Sheets(kept, group)));
        await db.SaveChangesAsync(cancellation);
        if (!scan.Closed)
        {
            return true;
        }

        var closed = await closer.HandleAsync(new CloseScan(dossier, given), cancellation);
        if (!closed.TryGet(out _))
        {
            return closed.Refusals.ToList();
        }

        var (began, ended) = (kept.OpenedAt.AddDays(-scan.DaysAgo - LastedDays), kept.OpenedAt.AddDays(-scan.DaysAgo));
        await db.Set<Scan>().Where(one => one.Id == kept.Id).ExecuteUpdateAsync(set => set.SetProperty(one => one.OpenedAt, began).SetProperty(one => one.ClosedAt, ended), cancellation);
        return true;
    }

    public async Task<Outcome<bool>> ShareAsync(DossierId dossier, int number, string municipality, CancellationToken cancellation)
    {
        var scan = await db.Set<Scan>().AsNoTracking().SingleOrDefaultAsync(one => one.DossierId == dossier && one.Number == number, cancellation);
        if (scan?.Document.Parties.FirstOrDefault(one => one.Code == municipality) is not { } party || scan.Document.Shared.Contains(party.Id))
        {
            return false;
        }

        var shared = await sharer.HandleAsync(new ShareScan(dossier, number, party.Id), cancellation);
        return shared.TryGet(out _) ? true : shared.Refusals.ToList();
    }

    private static IEnumerable<ScanSheet> Sheets(Scan scan, DemonstrationGroup group)
    {
        var party = scan.Document.Parties.First(one => one.Code == group.Municipality);
        var areas = scan.Document.Instrument.Areas.ToList();
        var questions = ScanQuestion.Of(scan.Document, party.Id);
        for (var person = 0; person < group.People; person++)
        {
            var respondent = group.Perspective.Length == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"fictief {group.Municipality} {group.Perspective} {person}");
            var answers = questions.Where(question => question.Item.Counts).ToDictionary(question => question.Key, question => Answer(question.Item, group, areas.IndexOf(question.Area), person), StringComparer.Ordinal);
            if (person == 0 && group.Words is { } words && questions.FirstOrDefault(question => question.Item.Options.Count == 0 && question.Item.Least is null) is { } asked)
            {
                answers[asked.Key] = words;
            }

            var sheet = new ScanSheet { Id = ScanCounting.SheetIdOf(scan, party.Id, respondent), ScanId = scan.Id, Participant = party.Id, Respondent = respondent };
            sheet.Keep(group.Perspective, answers, isHandedIn: true);
            yield return sheet;
        }
    }

    // So many one level up that the mean is near; a reversed statement from the other end.
    private static string Answer(ContentAsked item, DemonstrationGroup group, int area, int person)
    {
        var levels = item.Options.Where(option => option.Level is not null).OrderBy(option => option.Level).ToList();
        var level = Math.Clamp((int)Math.Floor(group.Levels[area] + ((person + 0.5) / group.People)), 1, levels.Count);
        return levels[item.Reversed ? levels.Count - level : level - 1].Id;
    }
}
