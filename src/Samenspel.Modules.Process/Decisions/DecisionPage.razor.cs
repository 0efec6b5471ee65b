using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Samenspel.Modules.Dossiers.Contracts;
using Samenspel.Modules.Process.Contracts;
using Samenspel.Modules.Process.Recording;
using Samenspel.Modules.Process.Texts;
using Samenspel.WebKit.Forms;
using Samenspel.WebKit.Numbers;

namespace Samenspel.Modules.Process.Decisions;

/// <summary>One decision with all that was recorded of it, at an address that stays.</summary>
public sealed partial class DecisionPage
{
    private DecisionView? _view;
    private FormFaults _faults = FormFaults.None;

    [Parameter]
    public Guid Id { get; set; }

    [Parameter]
    public int Nummer { get; set; }

    [SupplyParameterFromForm]
    private string? Choice { get; set; }

    [SupplyParameterFromForm]
    private string? Reason { get; set; }

    [CascadingParameter]
    private HttpContext Http { get; set; } = null!;

    private string? Lede => _view!.Decision.Document is not { } document || !_view.Holds ? null
        : document.Withdraws ? $"{DecisionWords.Decider(document)}: {ProcessTexts.Withdrawn}."
        : $"{DecisionWords.Decider(document)}: {DecisionWords.OutcomeOf(document)}, {Show.Date(document.Date)}.";

    protected override async Task OnInitializedAsync()
    {
        if (!(await Reader.HandleAsync(new ShowDecision(new DossierId(Id), Nummer), Http.RequestAborted)).TryGet(out _view))
        {
            Navigation.NotFound();
        }
    }

    private async Task ChooseAsync()
    {
        var outcome = await Chooser.HandleAsync(new ChooseAfter(new DossierId(Id), Nummer, Choice, Reason), Http.RequestAborted);
        if (outcome.TryGet(out var number))
        {
            Navigation.NavigateTo(Links.To(ProcessPaths.Decision(new DossierId(Id), number)));
            return;
        }

        _faults = new FormFaults(outcome.Refusals);
        Http.Response.StatusCode = FormStatus.Of(outcome.Refusals);
    }
}
