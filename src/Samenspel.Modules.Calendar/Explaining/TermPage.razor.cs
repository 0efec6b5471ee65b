using System.Globalization;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Samenspel.Kernel;
using Samenspel.Modules.Calendar.Contracts;
using Samenspel.Modules.Calendar.Counting;
using Samenspel.Modules.Calendar.Texts;
using Samenspel.Modules.Process.Contracts;
using Samenspel.WebKit.Forms;

namespace Samenspel.Modules.Calendar.Explaining;

/// <summary>One term: its rules through time, and a day to compute with.</summary>
public sealed partial class TermPage
{
    private static readonly DateOnly Example = new(2026, 8, 24);
    private TermView? _view;
    private FormFaults _faults = FormFaults.None;

    [Parameter]
    public string Term { get; set; } = "";

    [SupplyParameterFromQuery]
    private string? Datum { get; set; }

    [SupplyParameterFromQuery]
    private string? Jaar { get; set; }

    [CascadingParameter]
    private HttpContext Http { get; set; } = null!;

    private string Name => TermWords.In(_view!.Term.Name) is var name ? char.ToUpper(name[0], CultureInfo.CurrentCulture) + name[1..] : "";

    private string Lede => TermWords.In(_view!.Term.Editions[^1].Rule);

    private string YearLabel => _view!.YearOf == LawYear.Budget ? CalendarTexts.Compute_BudgetYear : CalendarTexts.Compute_AccountYear;

    private DayExplanation Explained => TermWords.Explain(_view!.Law, _view.Counted!);

    private string Sources => string.Join("; ", _view!.Term.Editions.SelectMany(edition => edition.Sources).Distinct().Select(TermWords.In));

    protected override async Task OnInitializedAsync()
    {
        var refusals = new List<Refusal>();
        var day = string.IsNullOrWhiteSpace(Datum) ? null : Read(DateRule.Read(Datum, CalendarTexts.Compute_DayShort, "datum", Example), refusals);
        var year = YearInput.Read(Jaar, "jaar", (ShowTerm.FirstYear, ShowTerm.LastYear), refusals);
        if (!(await Reader.HandleAsync(new ShowTerm(Term, day, year), Http.RequestAborted)).TryGet(out _view))
        {
            Navigation.NotFound();
        }
        else if (refusals.Count > 0)
        {
            _faults = new FormFaults(refusals);
            Http.Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        }
    }

    private static string Outcome(CountedTerm counted) => counted.IsOpenUntil ? CalendarTexts.Result_OpenUntil : CalendarTexts.Result_AtLatest;

    private static DateOnly? Read(Outcome<DateOnly> outcome, List<Refusal> refusals)
    {
        refusals.AddRange(outcome.Refusals);
        return outcome.TryGet(out var day) ? day : null;
    }
}
