using System.Globalization;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Samenspel.Kernel;
using Samenspel.Modules.Access.Contracts;
using Samenspel.Modules.BusinessCases.Contracts;
using Samenspel.Modules.Dossiers.Contracts;
using Samenspel.WebKit.Forms;

namespace Samenspel.Modules.BusinessCases.Figures;

/// <summary>The form with the figures of a business case. An example cannot be changed: the page points to the copy.</summary>
public sealed partial class FiguresPage
{
    private FiguresView? _view;
    private FiguresForm _form = new();
    private FormFaults _faults = FormFaults.None;
    private IReadOnlyList<VersionRow> _others = [];
    private LastChange? _last;
    private int _version;

    [Parameter]
    public Guid Id { get; set; }

    [Inject]
    private IHandle<ShowFigures, FiguresView> Reader { get; set; } = null!;

    [Inject]
    private IHandle<KeepFigures, DossierId> Handler { get; set; } = null!;

    [Inject]
    private ILastChanges LastChanges { get; set; } = null!;

    [CascadingParameter]
    private HttpContext Http { get; set; } = null!;

    protected override async Task OnInitializedAsync()
    {
        var outcome = await Reader.HandleAsync(new ShowFigures(new DossierId(Id)), Http.RequestAborted);
        if (!outcome.TryGet(out _view))
        {
            Navigation.NotFound();
            return;
        }

        if (_view.Dossier.IsExample)
        {
            Navigation.NavigateTo(Links.To(DossierPaths.Copy(_view.Dossier.Id)));
            return;
        }

        (_form, _version) = (_view.Form, _view.Version);
        if (HttpMethods.IsPost(Http.Request.Method))
        {
            var posted = await Http.Request.ReadFormAsync(Http.RequestAborted);
            _form = PostedFigures.Read(posted, _view.Dossier);
            _version = int.TryParse(posted["Version"].ToString(), NumberStyles.None, CultureInfo.InvariantCulture, out var version) ? version : -1;
        }
    }

    private async Task KeepAsync()
    {
        var outcome = await Handler.HandleAsync(new KeepFigures(new DossierId(Id), _version, _form), Http.RequestAborted);
        if (outcome.TryGet(out var id))
        {
            Navigation.NavigateTo(Links.To(BusinessCasePaths.Show(id)));
            return;
        }

        _faults = new FormFaults(outcome.Refusals);
        if (outcome.Refusals.Any(refusal => refusal.Kind == RefusalKind.Conflict))
        {
            // The form comes back with the new version: saving again is then a choice made with both in sight.
            _others = FormDifferences.Between(_view!.Form, _form, _view.Dossier);
            _version = _view.Version;
            _last = await LastChanges.OfAsync(DossierStanding.NameOf(_view.Dossier.Id), Http.RequestAborted);
        }

        Http.Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
    }
}
