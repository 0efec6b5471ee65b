using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Samenspel.Kernel;
using Samenspel.Modules.Monitor.Campaigns;
using Samenspel.Modules.Monitor.Contracts;
using Samenspel.Modules.Monitor.Texts;
using Samenspel.WebKit.Forms;
using Samenspel.WebKit.Layout;
using Samenspel.WebKit.Numbers;

namespace Samenspel.Modules.Monitor.Following;

/// <summary>Who answered in a campaign, for the body that runs it.</summary>
public sealed partial class ResponsePage
{
    private ResponseView? _view;
    private int? _written;
    private FormFaults _faults = FormFaults.None;

    [Parameter]
    public Guid Id { get; set; }

    [Inject]
    private IHandle<ShowResponse, ResponseView> Reader { get; set; } = null!;

    [Inject]
    private IHandle<RemindMunicipalities, int> Reminder { get; set; } = null!;

    [Inject]
    private IHandle<CloseCampaign, Guid> Closer { get; set; } = null!;

    [Inject]
    private NavigationManager Navigation { get; set; } = null!;

    [CascadingParameter]
    private HttpContext Http { get; set; } = null!;

    protected override async Task OnInitializedAsync()
    {
        if (!await ReadAsync())
        {
            Navigation.NotFound();
        }
    }

    private async Task<bool> ReadAsync() => (await Reader.HandleAsync(new ShowResponse(Id), Http.RequestAborted)).TryGet(out _view);

    private async Task RemindAsync()
    {
        var outcome = await Reminder.HandleAsync(new RemindMunicipalities(Id), Http.RequestAborted);
        if (outcome.TryGet(out var written))
        {
            _written = written;
            await ReadAsync();
            return;
        }

        Refuse(outcome.Refusals);
    }

    private async Task CloseAsync()
    {
        var outcome = await Closer.HandleAsync(new CloseCampaign(Id), Http.RequestAborted);
        if (outcome.TryGet(out _))
        {
            Navigation.NavigateTo(Links.To(MonitorPaths.Campaign(Id)));
            return;
        }

        Refuse(outcome.Refusals);
    }

    private void Refuse(IReadOnlyList<Refusal> refusals)
    {
        _faults = new FormFaults(refusals);
        Http.Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
    }

    private static string Reminded(ResponseView view) =>
        view.Campaign.RemindedAt is { } last ? Phrase.With(MonitorTexts.RemindedOn, Show.Date(DutchTime.DateOf(last))) : MonitorTexts.NotReminded;

    private static string Word(ResponseState state) => state switch
    {
        ResponseState.Sent => MonitorTexts.State_Sent,
        ResponseState.Begun => MonitorTexts.State_Begun,
        _ => MonitorTexts.State_None,
    };

    private static StatusKind Sign(ResponseState state) => state switch
    {
        ResponseState.Sent => StatusKind.Ok,
        ResponseState.Begun => StatusKind.Busy,
        _ => StatusKind.None,
    };
}
