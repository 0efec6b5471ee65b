using System.Globalization;
using Samenspel.Data;
using Samenspel.Data.Recording;
using Samenspel.Kernel;
using Samenspel.Modules.Assessments.Domain;
using Samenspel.Modules.Assessments.Scans;
using Samenspel.Modules.Assessments.Texts;
using Samenspel.Modules.Dossiers.Contracts;
using Samenspel.WebKit.Numbers;

namespace Samenspel.Modules.Assessments.Sessions;

/// <param name="Id">The dossier.</param>
/// <param name="Number">The scan that is talked about.</param>
/// <param name="Version">As the page showed it.</param>
/// <param name="Area">The name of the area.</param>
/// <param name="Note">What was said.</param>
/// <param name="Actions">All that were agreed about this area.</param>
/// <param name="Unreadable">What was already found wrong.</param>
internal sealed record KeepScanSession(DossierId Id, int Number, int Version, string Area, string Note, IReadOnlyList<ScanAction> Actions, IReadOnlyList<Refusal> Unreadable) : IWrite, IAboutDossier;

/// <summary>Keeps what was said and agreed about one area of a closed scan.</summary>
internal sealed class KeepScanSessionHandler(SamenspelDb db, ScanKeeping keeping, RecordEntry entry) : IHandle<KeepScanSession, int>
{
    public async Task<Outcome<int>> HandleAsync(KeepScanSession request, CancellationToken cancellation)
    {
        if (await keeping.HoldAsync(request.Id, request.Number, cancellation) is not { } scan || scan.Document.Instrument.Areas.All(area => area.Id != request.Area))
        {
            return ScanKeeping.Unknown();
        }

        if (!scan.IsClosed)
        {
            return new Refusal(RefusalKind.Conflict, "assessments.scan-open", ScanTexts.Is_Open);
        }

        var refusals = request.Unreadable.Concat(Check(request, scan.Document)).ToList();
        if (request.Version != scan.Version)
        {
            refusals.Insert(0, new(RefusalKind.Conflict, "assessments.session-changed", SessionTexts.Changed));
        }

        if (refusals.Count > 0)
        {
            return refusals;
        }

        scan.Keep(scan.Document with { Session = (scan.Document.Session ?? new ScanSession()).With(request.Area, request.Note, request.Actions) });
        await db.SaveChangesAsync(cancellation);
        entry.Place(DossierStanding.NameOf(request.Id), DossierStanding.NameOf(request.Id));
        entry.Detail("scan", scan.Number.ToString(CultureInfo.InvariantCulture));
        entry.Detail("area", request.Area);
        entry.Detail("actions", request.Actions.Count.ToString(CultureInfo.InvariantCulture));
        return scan.Version;
    }

    private static IEnumerable<Refusal> Check(KeepScanSession request, ScanDocument document)
    {
        if (request.Note.Length > ScanSession.NoteMaxLength)
        {
            yield return new(RefusalKind.Invalid, "assessments.session-too-long", Phrase.With(SessionTexts.Wrong_Long, SessionTexts.Note, ScanSession.NoteMaxLength), SessionForm.NoteField);
        }

        if (request.Actions.Count > ScanSession.MostActions)
        {
            yield return new(RefusalKind.Invalid, "assessments.session-too-many", Phrase.With(SessionTexts.Wrong_Many, ScanSession.MostActions), SessionForm.FieldOf(ScanSession.MostActions, SessionForm.TextPart));
        }

        foreach (var (place, action) in request.Actions.Index())
        {
            if (action.Text.Length > ScanSession.TextMaxLength)
            {
                yield return new(RefusalKind.Invalid, "assessments.session-too-long", Phrase.With(SessionTexts.Wrong_Long, SessionTexts.Action_Text, ScanSession.TextMaxLength), SessionForm.FieldOf(place, SessionForm.TextPart));
            }

            if (action.Owner is { } owner && document.Party(owner) is null)
            {
                yield return new(RefusalKind.Invalid, "assessments.session-owner", SessionTexts.Wrong_Owner, SessionForm.FieldOf(place, SessionForm.OwnerPart));
            }
        }
    }
}
