using System.Globalization;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Samenspel.Modules.Dossiers.Texts;
using Samenspel.WebKit.Numbers;

namespace Samenspel.Modules.Dossiers.Home;

/// <summary>Where somebody who signed in begins: what needs the organisation now, across dossiers.</summary>
public sealed partial class MyMunicipalityPage
{
    private const int Most = 20;
    private const int Soon = 14;
    private HomeView? _view;

    [SupplyParameterFromQuery(Name = "organisatie")]
    private string? Organisation { get; set; }

    [CascadingParameter]
    private HttpContext Http { get; set; } = null!;

    protected override async Task OnInitializedAsync() =>
        _ = (await Reader.HandleAsync(new ShowHome(Guid.TryParse(Organisation, out var id) ? id : null), Http.RequestAborted)).TryGet(out _view);

    private bool IsSoon(HomeStep one) => one.Step.By is { } by && by < _view!.Today.AddDays(Soon);

    private string Lede(HomeView view)
    {
        var own = view.Steps.Count(one => one.IsOwn);
        var soon = view.Steps.Count(IsSoon);
        var first = view.Steps.FirstOrDefault(one => one.Step.By is not null);
        return (own, soon, first) switch
        {
            (_, > 0, { } one) => Phrase.With(DossierTexts.Home_LedeSoon, soon, one.Step.What, Show.Date(one.Step.By!.Value)),
            ( > 0, _, _) => Phrase.With(DossierTexts.Home_LedeOpen, own),
            _ => Phrase.With(DossierTexts.Home_LedeQuiet, view.Dossiers.Count),
        };
    }

    private static List<string> Meta(HomeView view) =>
    [
        .. view.Municipality?.Inhabitants is { } inhabitants ? [Phrase.With(DossierTexts.Home_Inhabitants, Show.Count(inhabitants))] : Array.Empty<string>(),
        Phrase.With(DossierTexts.Home_Today, Show.Date(view.Today)),
    ];

    private string Day(DateOnly day) => day.ToString(day.Year == _view!.Today.Year ? "ddd d MMM" : "d MMM yyyy", CultureInfo.CurrentCulture).Replace(".", "", StringComparison.Ordinal);

    private string Away(DateOnly day) => (day.DayNumber - _view!.Today.DayNumber) switch
    {
        < -1 and var days => Phrase.With(DossierTexts.Home_DaysLate, -days),
        -1 => DossierTexts.Home_Yesterday,
        0 => DossierTexts.Course_Today,
        1 => DossierTexts.Home_Tomorrow,
        var days => Phrase.With(DossierTexts.Home_DaysAhead, days),
    };
}
