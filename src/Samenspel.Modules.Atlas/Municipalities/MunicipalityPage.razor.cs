using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Samenspel.Modules.Atlas.Addresses;
using Samenspel.Modules.Atlas.Contracts;
using Samenspel.Modules.Atlas.Domain;
using Samenspel.Modules.Atlas.Texts;
using Samenspel.Modules.Atlas.Wording;
using Samenspel.WebKit.Layout;
using Samenspel.WebKit.Numbers;

namespace Samenspel.Modules.Atlas.Municipalities;

/// <summary>A municipality of today; the code of a former one leads to its successor, which says so.</summary>
public sealed partial class MunicipalityPage
{
    private MunicipalityView? _view;
    private string? _formerly;

    [Parameter]
    public string Code { get; set; } = "";

    [SupplyParameterFromQuery(Name = Vocabulary.Formerly)]
    private string? Formerly { get; set; }

    [CascadingParameter]
    private HttpContext Http { get; set; } = null!;

    protected override async Task OnInitializedAsync()
    {
        var outcome = await Handler.HandleAsync(new ShowMunicipality(Code), Http.RequestAborted);
        if (!outcome.TryGet(out var view))
        {
            Navigation.NotFound();
            return;
        }

        if (!view.Municipality.IsCurrent)
        {
            Navigation.NavigateTo(Links.To(AtlasPaths.Municipality(view.Municipality.CurrentCode), (Vocabulary.Formerly, view.Municipality.Code)));
            return;
        }

        _view = view;
        if (Formerly is not null && (await Handler.HandleAsync(new ShowMunicipality(Formerly), Http.RequestAborted)).TryGet(out var former))
        {
            _formerly = FormerNote.Of(former, view);
        }
    }

    private static string Lede(MunicipalityView view)
    {
        var ict = view.Partnerships.Count(row => row.IsIct);
        var text = ict switch
        {
            0 => AtlasPageTexts.G_LedeNoIct,
            1 => AtlasPageTexts.G_LedeOneIct,
            _ => AtlasPageTexts.G_LedeIct,
        };
        return Phrase.With(text, view.Municipality.Name, CountOf(view), view.Partnerships.Count, ict);
    }

    private static List<string> Meta(MunicipalityView view) =>
    [
        view.Municipality.Code,
        view.Municipality.Province,
        .. view.Municipality.ValidFrom is { } from ? [Phrase.With(AtlasPageTexts.G_Since, Show.Date(from))] : Array.Empty<string>(),
    ];

    private static List<Fact> Numbers(MunicipalityView view)
    {
        var facts = new List<Fact> { new(AtlasPageTexts.M_Column_Inhabitants, CountOf(view), Growth(view)) };
        if (view.Details is { } details)
        {
            facts.Add(new Fact(AtlasPageTexts.G_Land, Km2(details.LandKm2), Phrase.With(AtlasPageTexts.G_Water, Km2(details.WaterKm2))));
        }

        if (view.Municipality.Urbanity is { } urbanity)
        {
            facts.Add(new Fact(AtlasPageTexts.M_Column_Urbanity, AtlasWords.Urbanity(urbanity), Phrase.With(AtlasPageTexts.G_UrbanityNote, urbanity, Municipality.UrbanityYear)));
        }

        facts.Add(new Fact(
            AtlasPageTexts.Partnerships, Show.Count(view.Partnerships.Count), Phrase.With(AtlasPageTexts.G_IctNote, view.Partnerships.Count(row => row.IsIct))));
        return facts;
    }

    private static string CountOf(MunicipalityView view) => view.Municipality.Inhabitants is { } inhabitants ? Show.Count(inhabitants) : AtlasPageTexts.NotKnown;

    private static string Km2(double area) => Phrase.With(AtlasPageTexts.Km2, Show.Number((decimal)area, 1));

    private static string? Growth(MunicipalityView view) => view.Details is { InhabitantsTwoYearsBefore: { } before } details
        ? Phrase.With(AtlasPageTexts.G_Growth, Show.Count(before), details.InhabitantsOn.Year - 2)
        : null;
}
