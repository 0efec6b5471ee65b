using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Samenspel.Kernel;
using Samenspel.Modules.Dossiers.Contracts;
using Samenspel.Modules.Dossiers.Opening;
using Samenspel.Modules.Dossiers.Reading;
using Samenspel.WebKit.Forms;
using Samenspel.WebKit.Numbers;

namespace Samenspel.Modules.Dossiers.Changing;

public sealed partial class ChangeDossierPage
{
    private DossierView? _view;
    private FormFaults _faults = FormFaults.None;
    private bool _stale;

    [Parameter]
    public Guid Id { get; set; }

    [SupplyParameterFromForm]
    private string? Title { get; set; }

    [SupplyParameterFromForm]
    private string? Goal { get; set; }

    [SupplyParameterFromForm]
    private string? ReferenceDate { get; set; }

    [SupplyParameterFromForm]
    private int Version { get; set; }

    [CascadingParameter]
    private HttpContext Http { get; set; } = null!;

    protected override async Task OnInitializedAsync()
    {
        var outcome = await Reader.HandleAsync(new ShowDossier(new DossierId(Id)), Http.RequestAborted);
        if (!outcome.TryGet(out _view) || _view.Facts.IsExample)
        {
            _view = null;
            Navigation.NotFound();
            return;
        }

        if (HttpMethods.IsGet(Http.Request.Method))
        {
            (Title, Goal, ReferenceDate) = (_view.Facts.Title, _view.Goal, Show.Date(_view.Facts.ReferenceDate));
        }
    }

    private async Task ChangeAsync()
    {
        var form = new DossierForm(Title, Goal, ReferenceDate);
        var outcome = await Handler.HandleAsync(new ChangeDossier(new DossierId(Id), Version, form), Http.RequestAborted);
        if (outcome.TryGet(out var id))
        {
            Navigation.NavigateTo(Links.To(DossierPaths.Show(id)));
            return;
        }

        _faults = new FormFaults(outcome.Refusals);
        _stale = outcome.Refusals.Any(refusal => refusal.Kind == RefusalKind.Conflict);
        Http.Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
    }
}
