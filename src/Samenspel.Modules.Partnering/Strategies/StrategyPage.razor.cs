using System.Globalization;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Samenspel.Kernel;
using Samenspel.Modules.Partnering.Contracts;
using Samenspel.Modules.Partnering.Domain;
using Samenspel.Modules.Partnering.Searching;
using Samenspel.Modules.Partnering.Texts;
using Samenspel.WebKit.Forms;
using Samenspel.WebKit.Layout;

namespace Samenspel.Modules.Partnering.Strategies;

/// <summary>What one municipality looks for in partners.</summary>
public sealed partial class StrategyPage
{
    private StrategyView? _view;
    private FormFaults _faults = FormFaults.None;

    [Parameter]
    public string Code { get; set; } = "";

    [Inject]
    private IHandle<ShowStrategy, StrategyView> Reader { get; set; } = null!;

    [Inject]
    private IHandle<ShareStrategy, int> Sharer { get; set; } = null!;

    [Inject]
    private NavigationManager Navigation { get; set; } = null!;

    [CascadingParameter]
    private HttpContext Http { get; set; } = null!;

    private static List<Crumb> Crumbs => [new(PartnerTexts.Menu, PartneringPaths.Search)];

    private string Lede => _view!.IsOwn ? StrategyTexts.Lede_Own : StrategyTexts.Lede_Shared;

    private IReadOnlyList<string> Meta => _view!.IsOwn && _view.SharedAt is null ? [StrategyTexts.OnlyOurs] : [];

    protected override async Task OnInitializedAsync()
    {
        if (!(await Reader.HandleAsync(new ShowStrategy(Code), Http.RequestAborted)).TryGet(out _view))
        {
            Navigation.NotFound();
        }
    }

    private static string FormOf(StrategyPart part) => part == StrategyPart.Strategy ? "share-strategy" : "share-lessons";

    private static string SharedText(StrategyPart part) => part == StrategyPart.Strategy ? StrategyTexts.Shared_Strategy : StrategyTexts.Shared_Lessons;

    private static string PrivateText(StrategyPart part) => part == StrategyPart.Strategy ? StrategyTexts.Private_Strategy : StrategyTexts.Private_Lessons;

    private static string Button(StrategyPart part, bool isShared) => (part, isShared) switch
    {
        (StrategyPart.Strategy, false) => StrategyTexts.Share_Strategy,
        (StrategyPart.Strategy, true) => StrategyTexts.Withdraw_Strategy,
        (_, false) => StrategyTexts.Share_Lessons,
        _ => StrategyTexts.Withdraw_Lessons,
    };

    private DateTimeOffset? Since(StrategyPart part) => part == StrategyPart.Strategy ? _view!.SharedAt : _view!.LessonsSharedAt;

    private async Task ShareAsync(StrategyPart part)
    {
        var form = await Http.Request.ReadFormAsync(Http.RequestAborted);
        var version = int.TryParse(form["Version"], NumberStyles.None, CultureInfo.InvariantCulture, out var read) ? read : -1;
        var outcome = await Sharer.HandleAsync(new ShareStrategy(Code, version, part, form["Shared"] == PartnerQuery.Yes), Http.RequestAborted);
        if (outcome.TryGet(out _))
        {
            Navigation.NavigateTo(Links.To(PartneringPaths.Strategy(Code)) + "#delen");
            return;
        }

        _faults = new FormFaults(outcome.Refusals);
        Http.Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
    }
}
