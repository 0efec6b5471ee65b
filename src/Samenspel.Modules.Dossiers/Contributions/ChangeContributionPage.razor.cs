using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Samenspel.Kernel;
using Samenspel.Modules.Dossiers.Contracts;
using Samenspel.Modules.Dossiers.Reading;
using Samenspel.Modules.Dossiers.Texts;
using Samenspel.WebKit.Forms;

namespace Samenspel.Modules.Dossiers.Contributions;

public sealed partial class ChangeContributionPage
{
    private ContributionView? _view;
    private FormFaults _faults = FormFaults.None;
    private bool _stale;

    [Parameter]
    public Guid Id { get; set; }

    [Parameter]
    public Guid Inbreng { get; set; }

    [SupplyParameterFromForm]
    private string? Title { get; set; }

    [SupplyParameterFromForm]
    private string? Text { get; set; }

    [SupplyParameterFromForm]
    private IFormFile? File { get; set; }

    [SupplyParameterFromForm]
    private bool RemoveFile { get; set; }

    [SupplyParameterFromForm]
    private int Version { get; set; }

    [SupplyParameterFromForm]
    private bool Zeker { get; set; }

    [SupplyParameterFromForm]
    private string? Verwijderen { get; set; }

    [CascadingParameter]
    private HttpContext Http { get; set; } = null!;

    protected override async Task OnInitializedAsync()
    {
        await ReadAsync();
        if (_view is { } view && HttpMethods.IsGet(Http.Request.Method))
        {
            (Title, Text, Version) = (view.Title, view.Text, view.Version);
        }
    }

    private async Task ReadAsync()
    {
        if (!(await Reader.HandleAsync(new ShowContribution(new DossierId(Id), Inbreng), Http.RequestAborted)).TryGet(out _view))
        {
            Navigation.NotFound();
        }
    }

    private async Task SaveAsync()
    {
        var id = new DossierId(Id);
        var outcome = (Verwijderen, Zeker) switch
        {
            (null, _) => await Changer.HandleAsync(
                new ChangeContribution(id, Inbreng, Version, new ContributionDraft(Title, Text, File), RemoveFile), Http.RequestAborted),
            (_, true) => await Remover.HandleAsync(new RemoveContribution(id, Inbreng, Version), Http.RequestAborted),
            _ => new Refusal(RefusalKind.Invalid, "dossiers.remove-unsure", DossierTexts.Contribution_RemoveUnsure),
        };
        if (outcome.TryGet(out var released))
        {
            released.RemoveFrom(Store);
            Navigation.NavigateTo(Verwijderen is null
                ? Links.To(DossierPaths.Contribution(id, Inbreng), (Saved.QueryName, Saved.Contribution))
                : Links.To(DossierPaths.Contributions(id), (Saved.QueryName, Saved.ContributionRemoved)));
            return;
        }

        _faults = new FormFaults(outcome.Refusals);
        _stale = outcome.Refusals.Any(refusal => refusal.Kind == RefusalKind.Conflict);
        Http.Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        if (_stale)
        {
            // The page shows both versions; saving again is a choice made with the other's in sight.
            await ReadAsync();
            Version = _view?.Version ?? 0;
        }
    }
}
