using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Samenspel.Kernel;
using Samenspel.Modules.Atlas.Contracts;
using Samenspel.Modules.Dossiers.Contracts;
using Samenspel.Modules.Dossiers.Reading;
using Samenspel.WebKit.Forms;
using Samenspel.WebKit.Maps;
using Samenspel.WebKit.Numbers;
using Samenspel.WebKit.Tables;

namespace Samenspel.Modules.Dossiers.Participants;

/// <summary>
/// Chooses participants by list or map. Adding, taking away and searching are buttons of the one form, so that what was typed stays;
/// the map's areas are links that carry the draft.
/// </summary>
public sealed partial class ChooseParticipantsPage
{
    private const int MostFound = 12;
    private const int SpareRows = 2;
    private const int MoreRows = 5;

    private DossierView? _view;
    private FormFaults _faults = FormFaults.None;
    private ParticipantDraft _draft = null!;
    private bool _isStale;
    private bool _isSearch;
    private IReadOnlyList<AtlasMunicipality> _found = [];
    private IReadOnlyList<AtlasMunicipality> _neighbours = [];
    private IReadOnlyList<AtlasMunicipality> _chosen = [];
    private List<string> _places = [];
    private Dictionary<string, AreaMark> _marks = [];
    private BoundaryMap _map = null!;
    private bool _isSave;
    private bool _isReady;

    [Parameter]
    public Guid Id { get; set; }

    [SupplyParameterFromQuery(Name = "zoek")]
    private string? Search { get; set; }

    [Inject]
    private IHandle<ShowDossier, DossierView> Reader { get; set; } = null!;

    [Inject]
    private IHandle<ChangeParticipants, DossierId> Handler { get; set; } = null!;

    [Inject]
    private IAtlas Atlas { get; set; } = null!;

    [Inject]
    private IBoundaries Boundaries { get; set; } = null!;

    [CascadingParameter]
    private HttpContext Http { get; set; } = null!;

    private string Path => DossierPaths.Participants(new DossierId(Id));

    protected override async Task OnInitializedAsync()
    {
        if (!await ReadDossierAsync())
        {
            return;
        }

        var spare = SpareRows;
        if (HttpMethods.IsPost(Http.Request.Method))
        {
            var form = await Http.Request.ReadFormAsync(Http.RequestAborted);
            _draft = ParticipantDraft.Read(form).With(form["Erbij"].OfType<string>()).Without(form["Eraf"].OfType<string>());
            _isSave = form.ContainsKey("Vastleggen");
            spare = form.ContainsKey("Rijen") ? MoreRows : SpareRows;
            Search = LineInput.Read(form["zoek"]);
        }
        else
        {
            _draft = ParticipantDraft.Read(Http.Request.Query, _view!);
        }

        _isSearch = !string.IsNullOrWhiteSpace(Search);
        if (!_isSave)
        {
            ShowWhatOthersSaved();
            RefuseWhatIsTooLong();
        }

        _draft = _draft.WithSpareRows(spare);
        if (!_view!.Facts.IsExample)
        {
            await PrepareAsync(_view.Facts.ReferenceDate);
        }
    }

    private async Task<bool> ReadDossierAsync()
    {
        var outcome = await Reader.HandleAsync(new ShowDossier(new DossierId(Id)), Http.RequestAborted);
        if (!outcome.TryGet(out _view))
        {
            Navigation.NotFound();
            return false;
        }

        return true;
    }

    // The page shows both versions; from here on the draft is a choice made with the other's in sight.
    private void ShowWhatOthersSaved()
    {
        _isStale = _draft.Version != _view!.Version;
        _draft = _draft with { Version = _view.Version };
    }

    private void RefuseWhatIsTooLong()
    {
        if (_draft.IsTooLong)
        {
            _faults = new FormFaults([ParticipantRules.TooMany()]);
            Http.Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        }
    }

    private async Task PrepareAsync(DateOnly day)
    {
        var known = await Atlas.MunicipalitiesAsync(Http.RequestAborted);
        var byName = NameOrder.Dutch;
        _map = await Boundaries.MapAsync(Http.RequestAborted);
        _chosen = [.. _draft.Codes.Select(known.Find).OfType<AtlasMunicipality>().OrderBy(one => one.Name, byName)];
        _found = _isSearch ? [.. known.Search(Search, MostFound, day)] : [];
        _places = [.. _chosen.Where(one => !one.IsFictional).Select(one => one.CurrentCode).Distinct(StringComparer.Ordinal)];
        var alive = known.AliveOn(day).ToLookup(one => one.CurrentCode, StringComparer.Ordinal);
        _neighbours = [.. _chosen.Select(one => one.CurrentCode).Distinct(StringComparer.Ordinal).SelectMany(known.NeighboursOf).Select(one => one.Code).Concat(_places).Distinct(StringComparer.Ordinal)
            .SelectMany(code => alive[code]).Where(one => !_draft.Codes.Contains(one.Code)).OrderBy(one => one.Name, byName)];
        _marks = known.Current.ToDictionary(
            place => place.Code,
            place => new AreaMark(
                _places.Contains(place.Code) ? MapFill.Selected : MapFill.Land,
                string.Join(", ", alive[place.Code].Select(one => one.Name).Where(name => name != place.Name)) is { Length: > 0 } then ? then : null,
                Toggle([.. alive[place.Code].Select(one => one.Code)])),
            StringComparer.Ordinal);
        _isReady = true;
    }

    private async Task SubmitAsync()
    {
        if (!_isSave)
        {
            return;
        }

        var request = new ChangeParticipants(new DossierId(Id), _draft.Version, _draft.Codes, _draft.Unnamed);
        var outcome = await Handler.HandleAsync(request, Http.RequestAborted);
        if (outcome.TryGet(out var id))
        {
            Navigation.NavigateTo(Links.To(DossierPaths.Show(id), (Saved.QueryName, Saved.Participants)));
            return;
        }

        _faults = new FormFaults(outcome.Refusals);
        Http.Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        if (outcome.Refusals.Any(refusal => refusal.Kind == RefusalKind.Conflict) && await ReadDossierAsync())
        {
            ShowWhatOthersSaved();
            _isStale = true;
            await PrepareAsync(_view!.Facts.ReferenceDate);
        }
    }

    private List<(string Name, string? Inhabitants)> Draft() =>
    [
        .. _chosen.Select(one => (one.Name, (string?)null)),
        .. _draft.Unnamed.Where(row => !row.IsEmpty).Select(row => (LineInput.Read(row.Name), NumberInput.Read(row.Inhabitants) is { } count ? Show.Trimmed(count) : row.Inhabitants)),
    ];

    private string At(string place) => $"{Links.To(Path)}#{place}";

    private string? Toggle(IReadOnlyList<string> codes) => codes.Count == 0 || !_draft.FitsAnAddress
        ? null
        : Links.To(Path, (codes.All(_draft.Codes.Contains) ? _draft.Without(codes) : _draft.With(codes)).Query());
}
