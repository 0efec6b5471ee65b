using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Samenspel.Kernel;
using Samenspel.Modules.Atlas.Contracts;
using Samenspel.Modules.Dossiers.Contracts;
using Samenspel.Modules.Dossiers.Texts;
using Samenspel.WebKit.Numbers;

namespace Samenspel.Modules.Dossiers.Reading;

public sealed partial class ShowDossierPage
{
    private const int MostBesideTheMap = 3;
    private readonly List<ParticipantColumn> _columns = [];
    private DossierView? _view;
    private IMunicipalities? _known;

    [Parameter]
    public Guid Id { get; set; }

    [SupplyParameterFromQuery(Name = Saved.QueryName)]
    private string? What { get; set; }

    [Inject]
    private IAtlas Atlas { get; set; } = null!;

    [Inject]
    private IEnumerable<IParticipantColumns> ColumnSources { get; set; } = [];

    [CascadingParameter]
    private HttpContext Http { get; set; } = null!;

    private bool IsWide => _columns.Count > MostBesideTheMap;

    private NextStep? Next => _view?.Summary is { } summary ? summary.Next ?? summary.Goes : null;

    protected override async Task OnInitializedAsync()
    {
        var outcome = await Handler.HandleAsync(new ShowDossier(new DossierId(Id)), Http.RequestAborted);
        if (!outcome.TryGet(out _view))
        {
            Navigation.NotFound();
            return;
        }

        foreach (var source in ColumnSources.OrderBy(source => source.Order))
        {
            _columns.AddRange(await source.OfAsync(_view.Facts, Http.RequestAborted));
        }

        _known = await Atlas.MunicipalitiesAsync(Http.RequestAborted);
    }

    // What is to be done comes after who takes part; an outcome says enough by itself.
    private static string Lede(DossierView view) => view.Summary switch
    {
        null => Sentence(view),
        { Next: null } summary => summary.Sentence,
        { } summary => $"{Sentence(view)} {summary.Sentence}",
    };

    private static string Sentence(DossierView view) => (view.Facts.Participants.Count, view.Inhabitants) switch
    {
        (0, _) => DossierTexts.Sentence_Nobody,
        (1, { } inhabitants) => Phrase.With(DossierTexts.Sentence_One, view.Facts.Participants[0].Name, Show.Count(inhabitants)),
        (var count, { } inhabitants) => Phrase.With(DossierTexts.Sentence_Many, count, Show.Count(inhabitants)),
        (var count, null) => Phrase.With(DossierTexts.Sentence_Incomplete, count),
    };

    private static List<string> Meta(DossierView view) =>
    [
        Phrase.With(DossierTexts.Meta_ReferenceDate, Show.Date(view.Facts.ReferenceDate)),
        Phrase.With(DossierTexts.Meta_Changed, Show.Date(DutchTime.DateOf(view.ChangedAt))),
        .. view.Facts.Source is { } source ? [Phrase.With(DossierTexts.Meta_Source, source)] : Array.Empty<string>(),
    ];
}
