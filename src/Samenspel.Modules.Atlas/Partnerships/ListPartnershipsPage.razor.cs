using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Samenspel.Modules.Atlas.Addresses;
using Samenspel.Modules.Atlas.Networks;
using Samenspel.Modules.Atlas.Texts;
using Samenspel.Modules.Atlas.Wording;
using Samenspel.WebKit.Forms;
using Samenspel.WebKit.Numbers;
using Samenspel.WebKit.Tables;

namespace Samenspel.Modules.Atlas.Partnerships;

/// <summary>Partnerships of today or of a date: search, filter, sort, page and download.</summary>
public sealed partial class ListPartnershipsPage
{
    private const int FirstNetworkYear = 2004;
    private const int MostNames = 2;

    private PartnershipAddress _address = null!;
    private PartnershipList _list = null!;
    private int _ict;

    [CascadingParameter]
    private HttpContext Http { get; set; } = null!;

    private string Lede => !_address.IsFiltered ? Phrase.With(AtlasPageTexts.P_Lede, Show.Count(_list.Page.Total), Show.Count(_ict))
        : _address.Day is { } day ? Phrase.With(AtlasPageTexts.P_LedeOn, Show.Count(_list.Page.Total), Show.Date(day))
        : _list.Page.Total == 1 ? AtlasPageTexts.P_LedeFilteredOne
        : Phrase.With(AtlasPageTexts.P_LedeFiltered, Show.Count(_list.Page.Total));

    private static IReadOnlyList<Choice> Ict =>
        [new("", AtlasPageTexts.All), new("ja", AtlasPageTexts.P_IctOnly), new("ook-bedrijfsvoering", AtlasPageTexts.P_IctOrOperations)];

    private static IReadOnlyList<Choice> Forms =>
        [new("", AtlasPageTexts.All), .. Vocabulary.Forms.All.Select(pair => new Choice(pair.Word, AtlasWords.Form(pair.Choice)))];

    private IReadOnlyList<Choice> Areas => [new("", AtlasPageTexts.All), .. _list.Areas.Select(area => new Choice(area, Words.OfDutch(area).Text)).OrderBy(choice => choice.Label, NameOrder.Dutch)];

    private IReadOnlyList<Choice> Provinces => [new("", AtlasPageTexts.All), .. _list.Provinces.Select(province => new Choice(province, province))];

    private static IReadOnlyList<Choice> Ended => [new("", AtlasPageTexts.No), new("ja", AtlasPageTexts.Yes)];

    // The network knows the same filters, without a text; a day becomes its year, and without a word for ICT it takes all.
    private IReadOnlyList<(string Name, string? Value)> AsNetwork =>
    [
        (Vocabulary.Ict, _address.Filters.Valid(Vocabulary.Ict) ?? Vocabulary.NetworkTasks.WordOf(NetworkTasks.All)),
        (Vocabulary.Form, _address.Filters.Valid(Vocabulary.Form)),
        (Vocabulary.Area, _address.Filters.Valid(Vocabulary.Area)),
        (Vocabulary.Province, _address.Filters.Valid(Vocabulary.Province)),
        (Vocabulary.Year, _address.Day is { Year: >= FirstNetworkYear } day ? $"{day.Year}" : null),
    ];

    protected override async Task LoadAsync()
    {
        _address = new PartnershipAddress(Http.Request.Query);
        _list = await _address.AskAsync(Handler, Http.RequestAborted);
        if (_address.Filters.HasFaults)
        {
            Http.Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        }

        if ((await Handler.HandleAsync(new ListPartnerships(Ict: nameof(IctFilter.Ict), PageSize: "1"), Http.RequestAborted)).TryGet(out var ict))
        {
            _ict = ict.Page.Total;
        }
    }

    private string? Typed(string name) => _address.Filters.Typed(name);

    // Nationwide arrangements name every province and a dozen tasks; the first ones tell what it is.
    private static string Several(IReadOnlyList<string> names) => names.Count switch
    {
        0 => AtlasPageTexts.NotStated,
        <= MostNames => string.Join(", ", names),
        _ => Phrase.With(AtlasPageTexts.AndMore, string.Join(", ", names.Take(MostNames)), names.Count - MostNames),
    };

    private static string StatusOf(PartnershipRow row) =>
        row.Until is { } until ? Phrase.With(AtlasPageTexts.EndedOn, AtlasWords.Date(until)) : AtlasWords.Of(row.Status);
}
