using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Samenspel.Modules.Atlas.Texts;
using Samenspel.WebKit.Layout;
using Samenspel.WebKit.Numbers;

namespace Samenspel.Modules.Atlas.Overviews;

/// <summary>The atlas in numbers, with the ways in.</summary>
public sealed partial class OverviewPage
{
    private AtlasOverview _overview = null!;
    private string _inhabitantsOn = "";

    [CascadingParameter]
    private HttpContext Http { get; set; } = null!;

    private string Lede => Phrase.With(AtlasPageTexts.O_Lede, _overview.InIct, _overview.Municipalities, Show.Percent(Share));

    private decimal Share => _overview.Inhabitants == 0 ? 0 : (decimal)_overview.InhabitantsInIct / _overview.Inhabitants;

    private IReadOnlyList<Fact> Numbers =>
    [
        new(AtlasPageTexts.Municipalities, Show.Count(_overview.Municipalities), Phrase.With(AtlasPageTexts.O_FactInhabitants, Show.Count(_overview.Inhabitants))),
        new(AtlasPageTexts.O_FactIn, Show.Count(_overview.InIct), Phrase.With(AtlasPageTexts.O_FactInNote, Show.Count(_overview.InhabitantsInIct))),
        new(AtlasPageTexts.O_FactIct, Show.Count(_overview.IctPartnerships), Phrase.With(AtlasPageTexts.O_FactIctNote, _overview.EndedIctPartnerships)),
        new(AtlasPageTexts.O_FactAll, Show.Count(_overview.Partnerships), AtlasPageTexts.O_FactAllNote),
    ];

    protected override async Task LoadAsync()
    {
        if ((await Handler.HandleAsync(new ShowOverview(), Http.RequestAborted)).TryGet(out var overview))
        {
            _overview = overview;
        }

        _inhabitantsOn = _overview.InhabitantsOn is { } day ? Show.Date(day) : AtlasPageTexts.NotKnown;
    }
}
