using System.Globalization;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Samenspel.Kernel;
using Samenspel.Modules.BusinessCases.Texts;
using Samenspel.Modules.Dossiers.Contracts;
using Samenspel.WebKit.Numbers;

namespace Samenspel.Modules.BusinessCases.Versions;

public sealed partial class ShowVersionPage
{
    private const string RepeatName = "nareken";

    private VersionView? _view;
    private VersionRepetition? _repetition;
    private IReadOnlyList<Refusal> _refusals = [];

    [Parameter]
    public Guid Id { get; set; }

    [Parameter]
    public int Number { get; set; }

    [SupplyParameterFromQuery(Name = VersionSaved.QueryName)]
    private string? What { get; set; }

    [SupplyParameterFromQuery(Name = RepeatName)]
    private string? Repeat { get; set; }

    [CascadingParameter]
    private HttpContext Http { get; set; } = null!;

    protected override async Task OnInitializedAsync()
    {
        var id = new DossierId(Id);
        if (!(await Reader.HandleAsync(new ShowVersion(id, Number), Http.RequestAborted)).TryGet(out _view))
        {
            Navigation.NotFound();
            return;
        }

        if (Repeat is not null)
        {
            var outcome = await Repeater.HandleAsync(new RepeatVersion(id, Number), Http.RequestAborted);
            _ = outcome.TryGet(out _repetition);
            _refusals = outcome.Refusals;
        }
    }

    private static string Heading(VersionView view) => Phrase.With(VersionTexts.Show_Heading, view.Known.Number, view.Known.Title);

    private static List<string> Meta(VersionView view) =>
    [
        Phrase.With(VersionTexts.Show_Meta_Made, VersionWords.Moment(view.Known.MadeAt)),
        Phrase.With(VersionTexts.Show_Meta_Engine, view.Known.EngineVersion),
        .. view.Result?.PriceYear is { } year ? [Phrase.With(VersionTexts.Show_Meta_Price, year.ToString(CultureInfo.InvariantCulture))] : Array.Empty<string>(),
        Phrase.With(VersionTexts.Show_Meta_Run, Show.Count(view.Known.Points), view.Known.Method, view.Known.Seed),
    ];
}
