using System.Globalization;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Samenspel.Kernel;
using Samenspel.Modules.Partnering.Contracts;
using Samenspel.Modules.Partnering.Searching;
using Samenspel.Modules.Partnering.Texts;
using Samenspel.WebKit.Forms;
using Samenspel.WebKit.Numbers;

namespace Samenspel.Modules.Partnering.Strategies;

/// <summary>The form of a strategy.</summary>
public sealed partial class StrategyEditPage
{
    private StrategyView? _view;
    private StrategyForm _form = null!;
    private int _version;
    private FormFaults _faults = FormFaults.None;

    [Parameter]
    public string Code { get; set; } = "";

    [Inject]
    private IHandle<ShowStrategy, StrategyView> Reader { get; set; } = null!;

    [Inject]
    private IHandle<KeepStrategy, int> Keeper { get; set; } = null!;

    [Inject]
    private NavigationManager Navigation { get; set; } = null!;

    [CascadingParameter]
    private HttpContext Http { get; set; } = null!;

    protected override async Task OnInitializedAsync()
    {
        if (!(await Reader.HandleAsync(new ShowStrategy(Code), Http.RequestAborted)).TryGet(out _view))
        {
            Navigation.NotFound();
            return;
        }

        (_form, _version) = (StrategyForm.Of(_view), _view.Version);
        if (HttpMethods.IsPost(Http.Request.Method))
        {
            var form = await Http.Request.ReadFormAsync(Http.RequestAborted);
            _form = StrategyForm.Posted(form);
            _version = int.TryParse(form["Version"], NumberStyles.None, CultureInfo.InvariantCulture, out var version) ? version : -1;
        }
    }

    private static string WeightHelp(string name) =>
        PartnerQuery.Survey[name] > 0 ? Phrase.With(StrategyTexts.Weight_Help, Show.Trimmed(PartnerQuery.Rounded(PartnerQuery.Survey[name]), 1)) : StrategyTexts.Weight_NotAsked;

    private async Task KeepAsync()
    {
        var (document, unreadable) = _form.Read(_view!.Municipalities);
        var outcome = await Keeper.HandleAsync(new KeepStrategy(Code, _version, document, unreadable), Http.RequestAborted);
        if (outcome.TryGet(out _))
        {
            Navigation.NavigateTo(Links.To(PartneringPaths.Strategy(Code)));
            return;
        }

        // Whoever is told that it changed meanwhile may send again, with theirs in sight on the other page.
        (_faults, _version) = (new FormFaults(outcome.Refusals), _view.Version);
        Http.Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
    }
}
