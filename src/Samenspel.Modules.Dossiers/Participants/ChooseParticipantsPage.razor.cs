using System.Globalization;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Samenspel.Kernel;
using Samenspel.Modules.Atlas.Contracts;
using Samenspel.Modules.Dossiers.Contracts;
using Samenspel.Modules.Dossiers.Domain;
using Samenspel.Modules.Dossiers.Reading;
using Samenspel.WebKit.Forms;
using Samenspel.WebKit.Maps;
using Samenspel.WebKit.Numbers;

namespace Samenspel.Modules.Dossiers.Participants;

/// <summary>
/// Chooses participants by list or map. What is chosen but not saved stands in the address (<c>?kies=GM0505.GM0590</c>), so that
/// every click is a link and nothing is written before the button is pressed.
/// </summary>
public sealed partial class ChooseParticipantsPage
{
    private const int MostFound = 12;
    private const int SpareRows = 2;

    private DossierView? _view;
    private FormFaults _faults = FormFaults.None;
    private List<string> _chosen = [];
    private List<UnnamedRow> _unnamed = [];
    private int _version;
    private IReadOnlyList<AtlasMunicipality> _found = [];
    private IReadOnlyList<AtlasMunicipality> _neighbours = [];
    private IReadOnlyList<AtlasMunicipality> _chosenOnes = [];
    private List<string> _places = [];
    private Dictionary<string, AreaMark> _marks = [];
    private BoundaryMap _map = null!;

    [Parameter]
    public Guid Id { get; set; }

    [SupplyParameterFromQuery(Name = "kies")]
    private string? Chosen { get; set; }

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
        var outcome = await Reader.HandleAsync(new ShowDossier(new DossierId(Id)), Http.RequestAborted);
        if (!outcome.TryGet(out _view) || _view.Facts.IsExample)
        {
            _view = null;
            Navigation.NotFound();
            return;
        }

        _version = _view.Version;
        if (HttpMethods.IsPost(Http.Request.Method))
        {
            ReadForm(await Http.Request.ReadFormAsync(Http.RequestAborted));
        }
        else
        {
            _chosen = Chosen is null ? [.. _view.Facts.Participants.Select(participant => participant.Code).OfType<string>()] : Split(Chosen);
            _unnamed = [.. _view.Facts.Participants.Where(participant => participant.Code is null)
                .Select(participant => new UnnamedRow(participant.Id.Value, participant.Name, participant.Inhabitants is { } count ? Show.Count(count) : ""))];
        }

        _unnamed.AddRange(Enumerable.Repeat(new UnnamedRow(null, "", ""), Math.Max(0, SpareRows - _unnamed.Count(row => row.IsEmpty))));
        await PrepareAsync(_view.Facts.ReferenceDate);
    }

    private void ReadForm(IFormCollection form)
    {
        _chosen = Split(form["Kies"].ToString());
        _version = int.TryParse(form["Version"].ToString(), NumberStyles.None, CultureInfo.InvariantCulture, out var version) ? version : 0;
        for (var i = 0; i <= Dossier.MaxParticipants && form.ContainsKey($"Unnamed[{i}].Name"); i++)
        {
            var id = Guid.TryParse(form[$"Unnamed[{i}].Id"].ToString(), out var known) ? known : (Guid?)null;
            _unnamed.Add(new UnnamedRow(id, form[$"Unnamed[{i}].Name"].ToString(), form[$"Unnamed[{i}].Inhabitants"].ToString()));
        }
    }

    private async Task PrepareAsync(DateOnly day)
    {
        var known = await Atlas.MunicipalitiesAsync(Http.RequestAborted);
        _map = await Boundaries.MapAsync(Http.RequestAborted);
        _chosenOnes = [.. _chosen.Select(known.Find).OfType<AtlasMunicipality>().OrderBy(one => one.Name, Comparer<string>.Create(NameOrder.Compare))];
        _found = string.IsNullOrWhiteSpace(Search) ? [] : [.. known.Search(Search, MostFound, day).Where(one => !_chosen.Contains(one.Code))];
        _places = [.. _chosenOnes.Select(one => one.CurrentCode).Distinct(StringComparer.Ordinal)];
        var alive = known.AliveOn(day).ToLookup(one => one.CurrentCode, StringComparer.Ordinal);
        _neighbours = [.. _places.SelectMany(known.NeighboursOf).Select(one => one.Code).Distinct(StringComparer.Ordinal)
            .SelectMany(code => alive[code]).Where(one => !_chosen.Contains(one.Code)).OrderBy(one => one.Name, Comparer<string>.Create(NameOrder.Compare)).Take(MostFound)];
        _marks = known.Current.ToDictionary(
            place => place.Code,
            place => new AreaMark(
                _places.Contains(place.Code) ? MapFill.Selected : MapFill.Land,
                string.Join(", ", alive[place.Code].Select(one => one.Name).Where(name => name != place.Name)) is { Length: > 0 } then ? then : null,
                TogglePlace([.. alive[place.Code].Select(one => one.Code)])),
            StringComparer.Ordinal);
    }

    private async Task SaveAsync()
    {
        var outcome = await Handler.HandleAsync(new ChangeParticipants(new DossierId(Id), _version, _chosen, _unnamed), Http.RequestAborted);
        if (outcome.TryGet(out var id))
        {
            Navigation.NavigateTo(Links.To(DossierPaths.Show(id)));
            return;
        }

        _faults = new FormFaults(outcome.Refusals);
        if (outcome.Refusals.Any(refusal => refusal.Kind == RefusalKind.Conflict))
        {
            // The form comes back with what was chosen; saving it again is a decision made with the new state in sight.
            _version = _view!.Version;
        }

        Http.Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
    }

    private string Toggle(string code) => Address(_chosen.Contains(code) ? _chosen.Where(other => other != code) : _chosen.Append(code));

    private string TogglePlace(IReadOnlyList<string> codes) => codes.Count == 0
        ? Here()
        : Address(codes.All(_chosen.Contains) ? _chosen.Except(codes, StringComparer.Ordinal) : _chosen.Union(codes, StringComparer.Ordinal));

    private string Here() => Address(_chosen);

    private string Address(IEnumerable<string> codes) => Links.To(Path, ("kies", Joined(codes) is { Length: > 0 } some ? some : "-"));

    private static string Joined(IEnumerable<string> codes) => string.Join('.', codes);

    private static List<string> Split(string codes) => [.. codes.Split('.', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Where(code => code != "-")];
}
