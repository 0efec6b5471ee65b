using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Samenspel.Modules.Atlas.Addresses;
using Samenspel.Modules.Atlas.Contracts;
using Samenspel.Modules.Atlas.Texts;
using Samenspel.Modules.Atlas.Wording;
using Samenspel.WebKit.Forms;
using Samenspel.WebKit.Numbers;

namespace Samenspel.Modules.Atlas.Municipalities;

/// <summary>The municipalities of today: search, filter, sort, page and download.</summary>
public sealed partial class ListMunicipalitiesPage
{
    private MunicipalityAddress _address = null!;
    private MunicipalityList _list = null!;
    private string _inhabitantsOn = "";
    private int _all;
    private int _inIct;

    [Inject]
    private IAtlas Atlas { get; set; } = null!;

    [CascadingParameter]
    private HttpContext Http { get; set; } = null!;

    private string Lede => !_address.IsFiltered ? Phrase.With(AtlasPageTexts.M_Lede, _inIct, _all)
        : _list.Page.Total == 1 ? Phrase.With(AtlasPageTexts.M_LedeFilteredOne, _all)
        : Phrase.With(AtlasPageTexts.M_LedeFiltered, _list.Page.Total, _all);

    private IReadOnlyList<Choice> Provinces => [new("", AtlasPageTexts.All), .. _list.Provinces.Select(province => new Choice(province, province))];

    private static IReadOnlyList<Choice> Sizes =>
        [new("", AtlasPageTexts.All), .. Vocabulary.Sizes.All.Select(pair => new Choice(pair.Word, AtlasWords.Of(pair.Choice)))];

    private static IReadOnlyList<Choice> Ict =>
        [new("", AtlasPageTexts.All), new("ja", AtlasPageTexts.M_IctYes), new("nee", AtlasPageTexts.M_IctNo)];

    protected override async Task LoadAsync()
    {
        _address = new MunicipalityAddress(Http.Request.Query);
        _list = await _address.AskAsync(Handler, Http.RequestAborted);
        if (_address.Filters.HasFaults)
        {
            Http.Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        }

        var today = (await Atlas.MunicipalitiesAsync(Http.RequestAborted)).Current;
        _all = today.Count;
        _inhabitantsOn = today.Max(municipality => municipality.InhabitantsOn) is { } day ? Show.Date(day) : AtlasPageTexts.NotKnown;
        if (!_address.IsFiltered && (await Handler.HandleAsync(new ListMunicipalities(Ict: nameof(Reading.YesNo.Yes), PageSize: "1"), Http.RequestAborted)).TryGet(out var inIct))
        {
            _inIct = inIct.Page.Total;
        }
    }

    private string? Typed(string name) => _address.Filters.Typed(name);
}
