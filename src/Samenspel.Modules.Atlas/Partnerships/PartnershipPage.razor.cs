using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Samenspel.Modules.Atlas.Contracts;
using Samenspel.Modules.Atlas.Texts;
using Samenspel.Modules.Atlas.Wording;
using Samenspel.WebKit.Layout;
using Samenspel.WebKit.Numbers;

namespace Samenspel.Modules.Atlas.Partnerships;

/// <summary>A partnership: what it does, in which form, who took part when, and its versions.</summary>
public sealed partial class PartnershipPage
{
    private PartnershipView? _view;
    private long _inhabitants;

    [Parameter]
    public string Id { get; set; } = "";

    [Inject]
    private IAtlas Atlas { get; set; } = null!;

    [CascadingParameter]
    private HttpContext Http { get; set; } = null!;

    protected override async Task OnInitializedAsync()
    {
        var outcome = await Handler.HandleAsync(new ShowPartnership(Id), Http.RequestAborted);
        if (!outcome.TryGet(out _view))
        {
            Navigation.NotFound();
            return;
        }

        var known = await Atlas.MunicipalitiesAsync(Http.RequestAborted);
        _inhabitants = _view.Members.Where(member => member.IsOpen && member.Code is not null)
            .Select(member => member.Code).Distinct().Sum(code => (long)(known.Find(code)?.Inhabitants ?? 0));
    }

    private string Lede(PartnershipView view)
    {
        var row = view.Summary;
        var form = Words.Form(row.Form, row.FormInWords).Text;
        var text = (row.Status, row.OtherParticipants) switch
        {
            (PartnershipStatus.Ended, _) => AtlasPageTexts.V_LedeEnded,
            _ when row.From is null => AtlasPageTexts.V_LedeNoDate,
            (_, 0) => AtlasPageTexts.V_Lede,
            (_, 1) => AtlasPageTexts.V_LedeOneOther,
            _ => AtlasPageTexts.V_LedeOthers,
        };
        return Phrase.With(
            text, Capital(form), row.Municipalities == 1 ? AtlasPageTexts.OneMunicipality : Phrase.With(AtlasPageTexts.ManyMunicipalities, row.Municipalities),
            row.OtherParticipants, AtlasWords.LongDate(row.From), AtlasWords.LongDate(row.Until));
    }

    private static List<string> Meta(PartnershipView view) =>
    [
        view.Summary.IsIct ? AtlasPageTexts.V_IsIct
            : view.Summary.IctKind is { } kind ? AtlasWords.Of(kind)
            : AtlasPageTexts.V_IsNotIct,
        .. view.Versions is [.., { SeatPlace: { } place }] ? [Phrase.With(AtlasPageTexts.V_Seat, place)] : Array.Empty<string>(),
        .. view.Summary.Provinces.Take(3),
    ];

    private List<Fact> Numbers(PartnershipView view)
    {
        var row = view.Summary;
        var facts = new List<Fact>
        {
            new(AtlasPageTexts.Municipalities, Show.Count(row.Municipalities), Change(view)),
            new(AtlasPageTexts.P_OtherParticipants, Show.Count(row.OtherParticipants)),
            new(AtlasPageTexts.P_Column_Since, AtlasWords.Date(row.From), row.Until is { } until ? Phrase.With(AtlasPageTexts.EndedOn, AtlasWords.Date(until)) : AtlasWords.Of(row.Status)),
        };
        if (_inhabitants > 0)
        {
            facts.Insert(1, new Fact(AtlasPageTexts.M_Column_Inhabitants, Show.Count(_inhabitants), AtlasPageTexts.V_InhabitantsNote));
        }

        return facts;
    }

    private static string? Change(PartnershipView view) => view.Sizes.Count > 1 && view.Sizes[0].Municipalities != view.Sizes[^1].Municipalities
        ? Phrase.With(AtlasPageTexts.V_FirstSize, view.Sizes[0].Municipalities, Show.ShortDate(view.Sizes[0].From))
        : null;

    private static string Capital(string text) => text.Length == 0 ? text : char.ToUpper(text[0], System.Globalization.CultureInfo.CurrentCulture) + text[1..];
}
