using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Samenspel.Kernel;
using Samenspel.Modules.Assessments.Contracts;
using Samenspel.Modules.Assessments.Texts;
using Samenspel.Modules.Dossiers.Contracts;
using Samenspel.WebKit.Forms;

namespace Samenspel.Modules.Assessments.Trees;

/// <summary>The alternatives test of one participant, question by question.</summary>
public sealed partial class RunPage
{
    private RunView? _view;
    private FormFaults _faults = FormFaults.None;

    [Parameter]
    public Guid Id { get; set; }

    [Parameter]
    public Guid Toets { get; set; }

    [SupplyParameterFromForm]
    private int Version { get; set; }

    [SupplyParameterFromForm]
    private string? Answer { get; set; }

    [SupplyParameterFromForm]
    private string? Reason { get; set; }

    [CascadingParameter]
    private HttpContext Http { get; set; } = null!;

    protected override Task OnInitializedAsync() => LoadAsync();

    private async Task LoadAsync()
    {
        if (!(await Reader.HandleAsync(new ShowWalk(new DossierId(Id), Toets), Http.RequestAborted)).TryGet(out _view))
        {
            Navigation.NotFound();
        }
    }

    private async Task AnswerAsync() => await ToldAsync(await Answering.HandleAsync(new AnswerNode(new DossierId(Id), Toets, Version, Answer, Reason), Http.RequestAborted));

    private async Task BackAsync() => await ToldAsync(await GoingBack.HandleAsync(new GoBack(new DossierId(Id), Toets, Version), Http.RequestAborted));

    private async Task ShareAsync() => await ToldAsync(await Sharing.HandleAsync(new ShareRun(new DossierId(Id), Toets, Version), Http.RequestAborted));

    private async Task ToldAsync(Outcome<Guid> outcome)
    {
        if (outcome.TryGet(out _))
        {
            Navigation.NavigateTo(Links.To(AssessmentPaths.Run(new DossierId(Id), Toets)));
            return;
        }

        _faults = new FormFaults(outcome.Refusals);
        Http.Response.StatusCode = FormStatus.Of(outcome.Refusals);
        await LoadAsync();
    }

    private static string WordOf(string answer) => answer switch
    {
        "yes" => AssessmentTexts.Yes,
        "no" => AssessmentTexts.No,
        _ => AssessmentTexts.Answer_Unknown,
    };

    private static string HardnessOf(int blocks) => blocks switch
    {
        4 => AssessmentTexts.Hardness_Law,
        3 => AssessmentTexts.Hardness_Published,
        2 => AssessmentTexts.Hardness_Derived,
        1 => AssessmentTexts.Hardness_Judgement,
        _ => AssessmentTexts.Hardness_Unverified,
    };
}
