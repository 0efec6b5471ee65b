using System.Globalization;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Samenspel.Kernel;
using Samenspel.Modules.BusinessCases.Contracts;
using Samenspel.Modules.BusinessCases.Outlook;
using Samenspel.Modules.BusinessCases.Texts;
using Samenspel.Modules.Dossiers.Contracts;
using Samenspel.WebKit.Numbers;

namespace Samenspel.Modules.BusinessCases.Running;

/// <summary>One long computation: how far it is, or what it gave. Only for who asked for it.</summary>
public sealed partial class RunDetail
{
    private RunView? _view;

    /// <summary>The dossier.</summary>
    [Parameter, EditorRequired]
    public Guid Id { get; set; }

    /// <summary>The computation.</summary>
    [Parameter, EditorRequired]
    public Guid Run { get; set; }

    [Inject]
    private IHandle<ShowRun, RunView> Reader { get; set; } = null!;

    [Inject]
    private IHandle<StopRun, Guid> Handler { get; set; } = null!;

    [CascadingParameter]
    private HttpContext Http { get; set; } = null!;

    protected override async Task OnInitializedAsync()
    {
        if (!(await Reader.HandleAsync(new ShowRun(new DossierId(Id), Run), Http.RequestAborted)).TryGet(out _view))
        {
            Navigation.NotFound();
        }
    }

    private async Task StopAsync()
    {
        if ((await Handler.HandleAsync(new StopRun(new DossierId(Id), Run), Http.RequestAborted)).TryGet(out _))
        {
            Navigation.NavigateTo(Links.To(BusinessCasePaths.Run(new DossierId(Id), Run)));
        }
    }

    private static List<string> Meta(LongRun run) =>
    [
        Phrase.With(OutlookTexts.Run_MetaPoints, Show.Count(run.Options.Draws), RunWords.Of(run.Options.Method)),
        Phrase.With(OutlookTexts.Run_MetaSeed, run.Options.Seed.ToString(CultureInfo.InvariantCulture)),
        RunStateWords.At(run.Begun),
    ];
}
