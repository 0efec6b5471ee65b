using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Samenspel.Modules.Atlas.Addresses;
using Samenspel.Modules.Atlas.Contracts;
using Samenspel.Modules.Atlas.Texts;
using Samenspel.Modules.Atlas.Wording;
using Samenspel.WebKit.Forms;
using Samenspel.WebKit.Maps;
using Samenspel.WebKit.Numbers;
using Samenspel.WebKit.Tables;

namespace Samenspel.Modules.Atlas.Networks;

/// <summary>The partnerships as a network: groups, bridges and who stands alone, in any year since 2004.</summary>
public sealed partial class NetworkPage
{
    private NetworkAddress _address = null!;
    private NetworkView _view = null!;
    private NetworkDrawn _drawn = null!;
    private BoundaryMap _map = null!;
    private IReadOnlyList<Choice> _municipalities = [];

    [Inject]
    private IAtlas Atlas { get; set; } = null!;

    [Inject]
    private IBoundaries Boundaries { get; set; } = null!;

    [CascadingParameter]
    private HttpContext Http { get; set; } = null!;

    private string Lede
    {
        get
        {
            var sentence = _view.Groups.Count switch
            {
                0 => NetworkTexts.Lede_None,
                1 => Phrase.With(NetworkTexts.Lede_One, _view.Municipalities, _view.Partnerships),
                _ => Phrase.With(NetworkTexts.Lede, _view.Municipalities, _view.Partnerships, _view.Groups.Count),
            };
            return _view.IsToday ? sentence : Phrase.With(NetworkTexts.Lede_Then, _view.Year, sentence);
        }
    }

    private static IReadOnlyList<Choice> Tasks => [.. Vocabulary.NetworkTasks.All.Select(pair => new Choice(pair.Word, pair.Choice switch
    {
        NetworkTasks.Ict => NetworkTexts.Tasks_Ict,
        NetworkTasks.IctOrOperations => NetworkTexts.Tasks_Operations,
        _ => NetworkTexts.Tasks_All,
    }))];

    private static IReadOnlyList<Choice> Forms => [new("", AtlasPageTexts.All), .. Vocabulary.Forms.All.Select(pair => new Choice(pair.Word, AtlasWords.Form(pair.Choice)))];

    private IReadOnlyList<Choice> Areas => [new("", AtlasPageTexts.All), .. _view.Areas.Select(area => new Choice(area, Words.OfDutch(area).Text)).OrderBy(choice => choice.Label, NameOrder.Dutch)];

    private IReadOnlyList<Choice> Provinces => [new("", AtlasPageTexts.All), .. _view.Provinces.Select(province => new Choice(province, province))];

    private IReadOnlyList<Choice> Municipalities => [new("", NetworkTexts.Field_Everybody), .. _municipalities];

    private IEnumerable<int> Beside => new[] { _view.Year - 1, _view.Year + 1 }.Where(year => year >= _view.From && year <= _view.Until);

    private List<(RelationKind Kind, string Text)> Key =>
    [
        (RelationKind.Municipality, NetworkTexts.Key_Municipality),
        .. _view.Bridges.Count > 0 ? [(RelationKind.Bridge, NetworkTexts.Key_Bridge)] : Array.Empty<(RelationKind, string)>(),
        .. _view.Municipality is not null ? [(RelationKind.Own, NetworkTexts.Key_Own)] : Array.Empty<(RelationKind, string)>(),
        (RelationKind.Partnership, NetworkTexts.Key_Partnership),
    ];

    private IEnumerable<string> Measures
    {
        get
        {
            var (largest, ties) = (_view.Groups[0].Municipalities.Count, _view.Groups[0].Partnerships.Count);
            yield return ties == 1 ? Phrase.With(NetworkTexts.Measure_LargestOne, largest) : Phrase.With(NetworkTexts.Measure_Largest, largest, ties);
            if (_view.MedianPartners is { } median)
            {
                yield return Phrase.With(NetworkTexts.Measure_Median, Show.Trimmed(median));
            }

            yield return _view.Bridges.Count switch
            {
                0 => NetworkTexts.Measure_NoBridges,
                1 => NetworkTexts.Measure_BridgesOne,
                var count => Phrase.With(NetworkTexts.Measure_Bridges, count),
            };
            if (_view.Municipality is null)
            {
                yield return _view.Alone.Count == 0 ? Phrase.With(NetworkTexts.Measure_NobodyAlone, _view.Asked) : Phrase.With(NetworkTexts.Measure_Alone, _view.Alone.Count, _view.Asked);
            }

            if (_view.LeftOut > 0)
            {
                yield return Phrase.With(NetworkTexts.Measure_LeftOut, ShowNetworkHandler.MostMunicipalities, _view.LeftOut);
            }
        }
    }

    protected override async Task LoadAsync()
    {
        _address = new NetworkAddress(Http.Request.Query);
        _view = await _address.AskAsync(Handler, Http.RequestAborted);
        _map = await Boundaries.MapAsync(Http.RequestAborted);
        _municipalities = [.. (await Atlas.MunicipalitiesAsync(Http.RequestAborted)).Current.Where(one => !one.IsFictional).Select(one => new Choice(one.Code, one.Name))];
        _drawn = NetworkDrawn.Of(_view, Links);
        if (_address.Filters.HasFaults)
        {
            Http.Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        }
    }

    private string? Typed(string name) => _address.Filters.Typed(name);

    private List<(string Name, string? Value)> In(int year) => [.. _address.InForce.Where(filter => filter.Name != Vocabulary.Year), (Vocabulary.Year, $"{year}")];
}
