using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Samenspel.Modules.Atlas.Contracts;
using Samenspel.Modules.Dossiers.Contracts;
using Samenspel.Modules.Dossiers.Texts;
using Samenspel.WebKit.Maps;
using Samenspel.WebKit.Numbers;

namespace Samenspel.Modules.Dossiers.Reading;

/// <summary>Where the participants lie, on today's boundaries: a municipality that merged shows as the one it went into.</summary>
public sealed partial class ParticipantMap
{
    private readonly Dictionary<string, AreaMark> _marks = [];
    private readonly Dictionary<string, string> _names = [];
    private List<string> _codes = [];
    private BoundaryMap? _map;

    [Parameter, EditorRequired]
    public DossierFacts Facts { get; set; } = null!;

    [Inject]
    private IAtlas Atlas { get; set; } = null!;

    [Inject]
    private IBoundaries Boundaries { get; set; } = null!;

    [CascadingParameter]
    private HttpContext Http { get; set; } = null!;

    protected override async Task OnInitializedAsync()
    {
        var map = await Boundaries.MapAsync(Http.RequestAborted);
        var known = await Atlas.MunicipalitiesAsync(Http.RequestAborted);
        var places = Facts.Participants.Select(participant => known.Find(participant.Code)).OfType<AtlasMunicipality>()
            .Where(municipality => !municipality.IsFictional).GroupBy(municipality => municipality.CurrentCode, StringComparer.Ordinal);
        foreach (var place in places)
        {
            var merged = place.Where(municipality => !municipality.IsCurrent).Select(municipality => municipality.Name).ToList();
            var current = place.First().CurrentName;
            var value = merged.Count == 0 ? null : Phrase.With(DossierTexts.Map_Merged, string.Join(", ", merged));
            _marks[place.Key] = new AreaMark(MapFill.Selected, value, Links.To(AtlasPaths.Municipality(place.Key)));
            _names[place.Key] = merged.Count == 0 ? current : $"{current} ({string.Join(", ", merged)})";
        }

        _codes = [.. _marks.Keys];
        _map = map;
    }
}
