using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Samenspel.Kernel;
using Samenspel.Modules.Access.Contracts;
using Samenspel.Modules.Access.Organisations;
using Samenspel.Modules.Access.Texts;
using Samenspel.WebKit.Forms;
using Samenspel.WebKit.Numbers;

namespace Samenspel.Modules.Access.Reviewing;

public sealed partial class RightsPage
{
    private RightsView? _view;
    private FormFaults _faults = FormFaults.None;
    private string? _sure;

    [SupplyParameterFromQuery(Name = "organisatie")]
    private string? Organisation { get; set; }

    [SupplyParameterFromQuery(Name = OrganisationWords.SavedName)]
    private string? Done { get; set; }

    [SupplyParameterFromForm]
    private string? Einde { get; set; }

    [SupplyParameterFromForm]
    private string? Zeker { get; set; }

    [CascadingParameter]
    private HttpContext Http { get; set; } = null!;

    private static string Lede(RightsView view) => view.ReviewedAt is { } at
        ? Phrase.With(OrganisationTexts.Review_Last, Show.Date(DutchTime.DateOf(at)), view.ReviewedBy)
        : OrganisationTexts.Review_Never;

    private static string What(RightRow row) => row is { DossierRole: { } role, Dossier: { } dossier }
        ? Phrase.With(OrganisationTexts.Review_InDossier, OrganisationWords.Of(role), dossier)
        : OrganisationWords.Of(row.OrganisationRole!.Value);

    protected override async Task OnInitializedAsync()
    {
        Guid? which = Guid.TryParse(Organisation, out var id) ? id : null;
        if (!(await Reader.HandleAsync(new ShowRights(which), Http.RequestAborted)).TryGet(out _view))
        {
            Navigation.NotFound();
        }
    }

    private async Task SaveAsync()
    {
        var organisation = _view!.Organisation;
        if (Einde is not null && Zeker != Einde)
        {
            _sure = Einde;
            return;
        }

        var outcome = Guid.TryParse(Einde, out var ended)
            ? await Ender.HandleAsync(new EndRight(organisation, ended), Http.RequestAborted)
            : await Reviewer.HandleAsync(new ReviewRights(organisation), Http.RequestAborted);
        if (outcome.TryGet(out _))
        {
            Navigation.NavigateTo(Links.To(OrganisationPaths.Review, ("organisatie", organisation.Value.ToString()), (OrganisationWords.SavedName, "1")));
            return;
        }

        _faults = new FormFaults(outcome.Refusals);
        Http.Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
    }
}
