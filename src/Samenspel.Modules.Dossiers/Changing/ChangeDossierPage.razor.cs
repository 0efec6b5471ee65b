using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Samenspel.Kernel;
using Samenspel.Modules.Access.Contracts;
using Samenspel.Modules.Dossiers.Contracts;
using Samenspel.Modules.Dossiers.Opening;
using Samenspel.Modules.Dossiers.Reading;
using Samenspel.Modules.Dossiers.Texts;
using Samenspel.WebKit.Forms;
using Samenspel.WebKit.Numbers;

namespace Samenspel.Modules.Dossiers.Changing;

public sealed partial class ChangeDossierPage
{
    private DossierView? _view;
    private FormFaults _faults = FormFaults.None;
    private bool _stale;
    private LastChange? _last;

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

    [Inject]
    private ILastChanges LastChanges { get; set; } = null!;

    [CascadingParameter]
    private HttpContext Http { get; set; } = null!;

    protected override async Task OnInitializedAsync()
    {
        if (await ReadDossierAsync() is { } view && HttpMethods.IsGet(Http.Request.Method))
        {
            (Title, Goal, ReferenceDate, Version) = (view.Facts.Title, view.Goal, Show.Date(view.Facts.ReferenceDate), view.Version);
        }
    }

    private async Task<DossierView?> ReadDossierAsync()
    {
        if (!(await Reader.HandleAsync(new ShowDossier(new DossierId(Id)), Http.RequestAborted)).TryGet(out _view))
        {
            Navigation.NotFound();
        }

        return _view;
    }

    private async Task ChangeAsync()
    {
        var form = new DossierForm(Title, Goal, ReferenceDate);
        var outcome = await Handler.HandleAsync(new ChangeDossier(new DossierId(Id), Version, form), Http.RequestAborted);
        if (outcome.TryGet(out var id))
        {
            Navigation.NavigateTo(Links.To(DossierPaths.Show(id), (Saved.QueryName, Saved.Details)));
            return;
        }

        _faults = new FormFaults(outcome.Refusals);
        _stale = outcome.Refusals.Any(refusal => refusal.Kind == RefusalKind.Conflict);
        Http.Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        if (_stale && await ReadDossierAsync() is { } current)
        {
            // The page shows both versions; saving again is a choice made with the other's in sight.
            Version = current.Version;
            _last = await LastChanges.OfAsync(DossierStanding.NameOf(current.Facts.Id), Http.RequestAborted);
        }
    }

    private List<VersionRow> Versions(DossierView saved) =>
    [
        new(DossierTexts.Title, Title, saved.Facts.Title),
        new(DossierTexts.Goal, Goal, saved.Goal),
        new(DossierTexts.ReferenceDate, DateInput.Read(ReferenceDate) is { } day ? Show.Date(day) : ReferenceDate, Show.Date(saved.Facts.ReferenceDate)),
    ];
}
