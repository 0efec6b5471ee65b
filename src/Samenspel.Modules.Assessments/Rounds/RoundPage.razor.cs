using System.Globalization;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Samenspel.Kernel;
using Samenspel.Modules.Assessments.Contracts;
using Samenspel.Modules.Dossiers.Contracts;
using Samenspel.WebKit.Forms;

namespace Samenspel.Modules.Assessments.Rounds;

/// <summary>One round: who has written, the deadline, and what was written once it is open.</summary>
public sealed partial class RoundPage
{
    private RoundView? _view;
    private FormFaults _faults = FormFaults.None;

    [Parameter]
    public Guid Id { get; set; }

    [Parameter]
    public int Nummer { get; set; }

    [SupplyParameterFromForm]
    private Guid Participant { get; set; }

    [SupplyParameterFromForm]
    private string? Shown { get; set; }

    [SupplyParameterFromForm]
    private string? Agrees { get; set; }

    [SupplyParameterFromForm]
    private int Version { get; set; }

    [SupplyParameterFromForm]
    private string? Deadline { get; set; }

    [SupplyParameterFromForm]
    private string? Reason { get; set; }

    [CascadingParameter]
    private HttpContext Http { get; set; } = null!;

    private DossierId Dossier => new(Id);

    protected override Task OnInitializedAsync() => LoadAsync();

    private async Task LoadAsync()
    {
        if (!(await Reader.HandleAsync(new ShowRound(Dossier, Nummer), Http.RequestAborted)).TryGet(out _view))
        {
            Navigation.NotFound();
        }
    }

    private async Task AgreeAsync() => await AnswerAsync(await Agreeing.HandleAsync(
        new AgreeDeadline(
            Dossier, Nummer, Participant, DateOnly.TryParseExact(Shown, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null, Agrees == "ja"),
        Http.RequestAborted));

    private async Task ProposeAsync() => await AnswerAsync(await Proposing.HandleAsync(new ProposeDeadline(Dossier, Nummer, Version, Deadline), Http.RequestAborted));

    private async Task StopAsync() => await AnswerAsync(await Stopping.HandleAsync(new StopRound(Dossier, Nummer, Reason), Http.RequestAborted));

    private async Task AnswerAsync(Outcome<int> outcome)
    {
        if (outcome.TryGet(out _))
        {
            Navigation.NavigateTo(Links.To(AssessmentPaths.Round(Dossier, Nummer)));
            return;
        }

        _faults = new FormFaults(outcome.Refusals);
        Http.Response.StatusCode = FormStatus.Of(outcome.Refusals);
        await LoadAsync();
    }
}
