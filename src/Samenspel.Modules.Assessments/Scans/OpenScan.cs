using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Samenspel.Data;
using Samenspel.Data.Recording;
using Samenspel.Kernel;
using Samenspel.Modules.Assessments.Domain;
using Samenspel.Modules.Assessments.Rounds;
using Samenspel.Modules.Assessments.Texts;
using Samenspel.Modules.Dossiers.Contracts;
using Samenspel.WebKit.Forms;
using Samenspel.WebKit.Numbers;

namespace Samenspel.Modules.Assessments.Scans;

/// <param name="Id">The dossier.</param>
/// <param name="Instrument">Publisher and name of what is asked.</param>
/// <param name="Participants">Who answer.</param>
/// <param name="MinimumGroup">From how many people on a number is shown, as typed; empty for what the instrument says.</param>
/// <param name="Deadline">The last day, as typed; may be empty.</param>
internal sealed record OpenScan(DossierId Id, string? Instrument, IReadOnlyList<Guid> Participants, string? MinimumGroup, string? Deadline) : IWrite, IAboutDossier;

internal sealed class OpenScanHandler(SamenspelDb db, IDossiers dossiers, ScanBook book, TimeProvider time, RecordEntry entry) : IHandle<OpenScan, int>
{
    public async Task<Outcome<int>> HandleAsync(OpenScan request, CancellationToken cancellation)
    {
        if (await dossiers.HoldAsync(request.Id, cancellation) is not { } dossier)
        {
            return new Refusal(RefusalKind.NotFound, "assessments.unknown-dossier", AssessmentTexts.Unknown_Dossier);
        }

        var now = time.GetUtcNow();
        var known = await db.Set<Scan>().AsNoTracking().Where(one => one.DossierId == request.Id).Select(one => one.Number).ToListAsync(cancellation);
        var refusals = new List<Refusal>();
        var instrument = book.Find(request.Instrument);
        if (instrument is null)
        {
            refusals.Add(new(RefusalKind.Invalid, "assessments.unknown-instrument", AssessmentTexts.Open_UnknownInstrument, nameof(request.Instrument)));
        }

        if (known.Count >= Scan.Most)
        {
            refusals.Add(new(RefusalKind.Invalid, "assessments.too-many-scans", Phrase.With(ScanTexts.Open_TooMany, Scan.Most)));
        }

        var chosen = dossier.Participants.Where(one => request.Participants.Contains(one.Id.Value)).ToList();
        if (chosen.Count < Scan.FewestParties || chosen.Count < request.Participants.Distinct().Count())
        {
            refusals.Add(new(RefusalKind.Invalid, "assessments.too-few-participants", AssessmentTexts.Open_TooFew, nameof(request.Participants)));
        }

        var least = instrument?.MinimumGroup ?? Scan.LargestGroup;
        var group = string.IsNullOrWhiteSpace(request.MinimumGroup) ? least : new NumberRule(least, Scan.LargestGroup, 0, least).Read(request.MinimumGroup, ScanTexts.Open_Group, nameof(request.MinimumGroup));
        refusals.AddRange(group.Refusals);
        var deadline = DeadlineRule.Read(request.Deadline, DutchTime.DateOf(now), isRequired: false);
        refusals.AddRange(deadline.Refusals);
        if (refusals.Count > 0 || instrument is null || !group.TryGet(out var minimum) || !deadline.TryGet(out var day))
        {
            return refusals;
        }

        var scan = new Scan { Id = Guid.CreateVersion7(now), DossierId = request.Id, Number = known.DefaultIfEmpty().Max() + 1, Instrument = ScanBook.NameOf(instrument), OpenedAt = now };
        scan.Begin(
            new() { Instrument = instrument, Parties = [.. chosen.Select(one => new RoundParty(one.Id.Value, one.Code, one.NameNl, one.NameEn))], MinimumGroup = (int)minimum, LastDay = day.Day },
            ScanCounting.NewSecret());
        db.Add(scan);
        await db.SaveChangesAsync(cancellation);
        Tell(scan);
        return scan.Number;
    }

    private void Tell(Scan scan)
    {
        var edition = scan.Document.Instrument.Edition;
        entry.Place(DossierStanding.NameOf(scan.DossierId), DossierStanding.NameOf(scan.DossierId));
        entry.Detail("scan", scan.Number.ToString(CultureInfo.InvariantCulture));
        entry.Detail("instrument", string.Create(CultureInfo.InvariantCulture, $"{edition.Publisher}:{edition.Id} {edition.Version} {edition.Sha256}"));
        entry.Detail("participants", string.Join(", ", scan.Document.Parties.Select(party => party.NameNl)));
        entry.Detail("smallest group", scan.Document.MinimumGroup.ToString(CultureInfo.InvariantCulture));
        entry.Detail("deadline", scan.Document.LastDay?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "none");
    }
}
