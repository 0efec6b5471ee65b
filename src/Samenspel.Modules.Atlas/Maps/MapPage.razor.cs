using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Samenspel.Modules.Atlas.Addresses;
using Samenspel.Modules.Atlas.Contracts;
using Samenspel.Modules.Atlas.Texts;
using Samenspel.Modules.Atlas.Wording;
using Samenspel.WebKit.Charts;
using Samenspel.WebKit.Forms;
using Samenspel.WebKit.Maps;
using Samenspel.WebKit.Numbers;
using Samenspel.WebKit.Tables;

namespace Samenspel.Modules.Atlas.Maps;

/// <summary>The whole country: choose what colours it and which partnerships get a line round them.</summary>
public sealed partial class MapPage
{
    private MapAddress _address = null!;
    private MapColouring _colouring = null!;
    private IctGroups _groups = null!;
    private BoundaryMap _map = null!;
    private Dictionary<string, AreaMark> _marks = [];
    private List<MapGroup> _lines = [];

    [Inject]
    private IBoundaries Boundaries { get; set; } = null!;

    [CascadingParameter]
    private HttpContext Http { get; set; } = null!;

    private string Lede => MapWording.Finding(_colouring);

    private string Title => _groups.Chosen is { } chosen
        ? Phrase.With(AtlasPageTexts.Map_TitleChosen, AtlasWords.Of(_colouring.Subject), chosen.Name)
        : AtlasWords.Of(_colouring.Subject);

    private string What => Phrase.With(AtlasPageTexts.Map_What, _colouring.Year);

    private string Label => Phrase.With(AtlasPageTexts.Map_Label, AtlasWords.Of(_colouring.Subject));

    private IReadOnlyList<(string Name, string? Value)> FileQuery => [(Vocabulary.Colour, MapAddress.WordOf(_colouring.Subject))];

    private static IReadOnlyList<Choice> Subjects => [.. Vocabulary.Subjects.All.Select(pair => new Choice(pair.Word, AtlasWords.Of(pair.Choice)))];

    private static IReadOnlyList<Choice> Outlines => [new("ja", AtlasPageTexts.Yes), new("nee", AtlasPageTexts.No)];

    private IReadOnlyList<Choice> Partnerships =>
        [new("", AtlasPageTexts.Map_NoneChosen), .. _groups.All.Select(group => new Choice(group.Id, group.Name))];

    protected override async Task LoadAsync()
    {
        _address = new MapAddress(Http.Request.Query);
        _colouring = await _address.AskAsync(Colours, Http.RequestAborted);
        _groups = await _address.AskAsync(Groups, Http.RequestAborted);
        _map = await Boundaries.MapAsync(Http.RequestAborted);
        _marks = _colouring.Values.ToDictionary(value => value.Code, MarkOf);
        _lines = [.. Lines(_address.WithOutlines)];
        if (_address.Filters.HasFaults)
        {
            Http.Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        }
    }

    private AreaMark MarkOf(MapValue value) => new(
        MapWording.FillOf(_colouring, value.Class), MapWording.ValueOf(_colouring, value.Value), Links.To(AtlasPaths.Municipality(value.Code)));

    // The chosen one comes first: it is drawn on top.
    private IEnumerable<MapGroup> Lines(bool all)
    {
        if (_groups.Chosen is { } chosen)
        {
            yield return new MapGroup(chosen.Name, chosen.Codes, ChartTone.Series6);
        }

        var others = all ? _groups.All.Where(group => group != _groups.Chosen) : [];
        foreach (var (index, group) in others.Index())
        {
            yield return new MapGroup(AtlasPageTexts.Map_OutlineKey, group.Codes, ChartTone.Series2, InKey: index == 0);
        }
    }

    private string? Typed(string name) => _address.Filters.Typed(name);

    private List<string> NamesOf(IctGroup group)
    {
        var names = _colouring.Values.ToDictionary(value => value.Code, value => value.Name);
        return [.. group.Codes.Select(code => names.GetValueOrDefault(code, code)).Order(NameOrder.Dutch)];
    }
}
