using Samenspel.Modules.Calendar.Texts;
using Samenspel.Modules.Dossiers.Contracts;

namespace Samenspel.Modules.Calendar.Dossiers;

/// <summary>The wanted start and the last day for the draft, for everybody who may read the planned days.</summary>
internal sealed class PublicPlan(DossierCalendars calendars) : IPublicPart
{
    public async Task<IReadOnlyList<PublicPiece>> OfAsync(DossierFacts dossier, CancellationToken cancellation) =>
        await calendars.FindAsync(dossier.Id, cancellation) is { Plan: { } plan } calendar
            ?
            [
                .. calendar.First is { } first ? [Piece(first, CalendarTexts.Short_SendDraft, CalendarTexts.Event_Latest)] : Array.Empty<PublicPiece>(),
                Piece(plan.Start, CalendarTexts.Event_Start, CalendarTexts.Event_Wanted),
            ]
            : [];

    private static PublicPiece Piece(DateOnly on, string what, string note) => new(PublicKind.Dates, 0, on, what, note, null, "", []);
}
