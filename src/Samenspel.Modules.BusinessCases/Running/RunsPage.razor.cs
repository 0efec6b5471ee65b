using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Samenspel.Kernel;
using Samenspel.Modules.BusinessCases.Contracts;
using Samenspel.Modules.Dossiers.Contracts;
using Samenspel.WebKit.Forms;

namespace Samenspel.Modules.BusinessCases.Running;

/// <summary>Asks for a long computation and lists one's own, or shows one of them (<c>?nummer=…</c>).</summary>
public sealed partial class RunsPage
{
    private RunsView? _view;
    private RunForm _form = RunForm.Usual;
    private FormFaults _faults = FormFaults.None;

    [Parameter]
    public Guid Id { get; set; }

    /// <summary>One of the computations; the list and the form when null.</summary>
    [SupplyParameterFromQuery(Name = "nummer")]
    private Guid? Number { get; set; }

    [Inject]
    private IHandle<ShowRuns, RunsView> Reader { get; set; } = null!;

    [Inject]
    private IHandle<StartRun, LongRun> Handler { get; set; } = null!;

    [CascadingParameter]
    private HttpContext Http { get; set; } = null!;

    protected override async Task OnInitializedAsync()
    {
        if (Number is not null)
        {
            return;
        }

        if (!(await Reader.HandleAsync(new ShowRuns(new DossierId(Id)), Http.RequestAborted)).TryGet(out _view))
        {
            Navigation.NotFound();
            return;
        }

        if (HttpMethods.IsPost(Http.Request.Method))
        {
            var posted = await Http.Request.ReadFormAsync(Http.RequestAborted);
            _form = new(posted[nameof(RunForm.Method)].ToString(), posted[nameof(RunForm.Points)].ToString(), posted[nameof(RunForm.Seed)].ToString());
        }
    }

    private async Task StartAsync()
    {
        var outcome = await Handler.HandleAsync(new StartRun(new DossierId(Id), _form), Http.RequestAborted);
        if (outcome.TryGet(out var run))
        {
            Navigation.NavigateTo(Links.To(BusinessCasePaths.Run(run.Dossier, run.Id)));
            return;
        }

        _faults = new FormFaults(outcome.Refusals);
        Http.Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
    }
}
