using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Samenspel.Kernel;
using Samenspel.Kernel.Acting;
using Samenspel.Modules.Access.Contracts;
using Samenspel.Modules.Access.Texts;
using Samenspel.WebKit.Forms;

namespace Samenspel.Modules.Access.Organisations;

public sealed partial class ManageOrganisationPage
{
    private OrganisationRow? _row;
    private FormFaults _faults = FormFaults.None;
    private string? _link;

    [Parameter]
    public Guid Id { get; set; }

    [SupplyParameterFromQuery(Name = OrganisationWords.SavedName)]
    private string? Done { get; set; }

    [SupplyParameterFromForm]
    private string? Email { get; set; }

    [SupplyParameterFromForm]
    private string? Name { get; set; }

    [SupplyParameterFromForm]
    private string? Was { get; set; }

    [SupplyParameterFromForm]
    private bool Sure { get; set; }

    [CascadingParameter]
    private HttpContext Http { get; set; } = null!;

    private OrganisationId Which => new(Id);

    protected override async Task OnInitializedAsync()
    {
        if (!(await Reader.HandleAsync(new ShowOrganisationRow(Which), Http.RequestAborted)).TryGet(out _row))
        {
            Navigation.NotFound();
        }
    }

    private async Task InviteAsync()
    {
        var outcome = await Inviter.HandleAsync(new InviteAdministrator(Which, Email), Http.RequestAborted);
        if (!outcome.TryGet(out _link))
        {
            Refuse(outcome.Refusals);
        }
    }

    private async Task RenameAsync() => Answer(await Renamer.HandleAsync(new RenameOrganisation(Which, Name, Was), Http.RequestAborted));

    private async Task CloseAsync() => Answer(Sure
        ? await Closer.HandleAsync(new CloseOrganisation(Which), Http.RequestAborted)
        : new Refusal(RefusalKind.Invalid, "access.unsure", OrganisationTexts.Unsure));

    private void Answer(Outcome<bool> outcome)
    {
        if (outcome.TryGet(out _))
        {
            Navigation.NavigateTo(Links.To(OrganisationPaths.Manage(Which), (OrganisationWords.SavedName, "1")));
            return;
        }

        Refuse(outcome.Refusals);
    }

    private void Refuse(IReadOnlyList<Refusal> refusals)
    {
        _faults = new FormFaults(refusals);
        Http.Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
    }
}
