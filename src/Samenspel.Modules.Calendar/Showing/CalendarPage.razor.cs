using System.Globalization;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Samenspel.Kernel;
using Samenspel.Modules.Atlas.Contracts;
using Samenspel.Modules.Calendar.Explaining;
using Samenspel.Modules.Calendar.Texts;
using Samenspel.WebKit.Charts;
using Samenspel.WebKit.Forms;
using Samenspel.WebKit.Numbers;

namespace Samenspel.Modules.Calendar.Showing;

/// <summary>The calendar: of the asker's own municipalities, or the yearly cycle for whoever comes by.</summary>
public sealed partial class CalendarPage
{
    private CalendarView? _view;
    private FormFaults _faults = FormFaults.None;

    [SupplyParameterFromQuery]
    private string? Jaar { get; set; }

    [SupplyParameterFromQuery]
    private string? Gemeente { get; set; }

    [Inject]
    private IAtlas Atlas { get; set; } = null!;

    [CascadingParameter]
    private HttpContext Http { get; set; } = null!;

    protected override async Task OnInitializedAsync()
    {
        var refusals = new List<Refusal>();
        var year = YearInput.Read(Jaar, "jaar", (ShowCalendar.FirstYear, ShowCalendar.LastYear), refusals);
        var code = await CodeAsync(refusals);
        if (refusals.Count > 0)
        {
            _faults = new FormFaults(refusals);
            Http.Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        }

        _ = (await Reader.HandleAsync(new ShowCalendar(year, code), Http.RequestAborted)).TryGet(out _view);
    }

    private async Task<string?> CodeAsync(List<Refusal> refusals)
    {
        if (string.IsNullOrWhiteSpace(Gemeente))
        {
            return null;
        }

        var municipalities = await Atlas.MunicipalitiesAsync(Http.RequestAborted);
        var found = municipalities.Find(Gemeente.Trim().ToUpperInvariant()) ?? (municipalities.Search(Gemeente, 1) is [var first, ..] ? first : null);
        if (found is null)
        {
            refusals.Add(new(RefusalKind.Invalid, "calendar.unknown-municipality", Phrase.With(CalendarTexts.Unknown_Municipality, Gemeente), "gemeente"));
        }

        return found?.Code;
    }

    private static string Title(CalendarView view) => view.Places.Count == 1 ? Phrase.With(CalendarTexts.Title_Of, view.Places[0].Name) : CalendarTexts.Menu;

    internal static string ChartTitle(CalendarView view) => Phrase.With(CalendarTexts.Chart_Title, Month(view.Span.From), Month(view.Span.Until));

    private static string Lede(CalendarView view) => view.Entries.FirstOrDefault(one => one.Day >= view.Today) is { } next
        ? Phrase.With(CalendarTexts.Lede_Next, next.Title, Show.Date(next.Day), next.Day.DayNumber - view.Today.DayNumber)
        : CalendarTexts.Lede_Past;

    private static string[] Meta(CalendarView view) => [Phrase.With(CalendarTexts.Meta_Today, TermWords.Day(view.Today)), .. view.IsSignedIn ? Array.Empty<string>() : [CalendarTexts.Meta_Visitor]];

    private static string NoneKnown(CalendarView view) => string.Join(' ', view.Law.Terms.Select(term => TermWords.In(term.NoneBeforeText)).Distinct(StringComparer.Ordinal));

    private static string Weekday(DateOnly day) => day.ToString("dddd", CultureInfo.CurrentCulture);

    private static string Month(DateOnly day) => day.ToString("MMMM yyyy", CultureInfo.CurrentCulture);

    private static string Small(CalendarEntry entry) => string.Join(". ", new[] { entry.Of, entry.Note.TrimEnd('.') }.Where(text => text.Length > 0)) is { Length: > 0 } text ? $"{text}." : "";

    internal static List<TimelineRow> Rows(CalendarView view) =>
    [
        .. view.Entries.Where(one => one.Row == CalendarRow.Route).GroupBy(one => one.Of).Select(group => Row(group.Key, group)),
        Row(CalendarTexts.Row_Cycle, view.Entries.Where(one => one.Row == CalendarRow.Cycle)),
        .. view.Entries.Where(one => one.Row == CalendarRow.Council).GroupBy(one => view.Places.Count > 1 ? one.Of : "")
            .Select(group => Row(group.Key.Length > 0 ? Phrase.With(CalendarTexts.Council_Title, group.Key) : CalendarTexts.Row_Council, group)),
    ];

    private static TimelineRow Row(string label, IEnumerable<CalendarEntry> entries) => new(label, [.. entries.Select(one => one.Mark).Distinct()]);
}
