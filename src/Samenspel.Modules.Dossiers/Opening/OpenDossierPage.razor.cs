using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Samenspel.Kernel;
using Samenspel.Modules.Dossiers.Contracts;
using Samenspel.Modules.Dossiers.Domain;
using Samenspel.Modules.Dossiers.Participants;
using Samenspel.WebKit.Forms;
using Samenspel.WebKit.Numbers;

namespace Samenspel.Modules.Dossiers.Opening;

public sealed partial class OpenDossierPage
{
    private FormFaults _faults = FormFaults.None;

    [SupplyParameterFromForm]
    private string? Title { get; set; }

    [SupplyParameterFromForm]
    private string? Organisation { get; set; }

    [SupplyParameterFromForm]
    private string? Goal { get; set; }

    [SupplyParameterFromForm]
    private string? ReferenceDate { get; set; }

    // The address stays while the form is sent, so the proposal goes along.
    private string Proposed => string.Join('.', ParticipantDraft.Split(Http.Request.Query[DossierPaths.WithParticipants].ToString()).Take(Dossier.MaxParticipants));

    [CascadingParameter]
    private HttpContext Http { get; set; } = null!;

    protected override void OnInitialized()
    {
        if (HttpMethods.IsGet(Http.Request.Method))
        {
            ReferenceDate ??= Show.Date(DutchTime.DateOf(Time.GetUtcNow()));
        }
    }

    private async Task OpenAsync()
    {
        var outcome = await Handler.HandleAsync(new OpenDossier(new DossierForm(Title, Goal, ReferenceDate), Organisation), Http.RequestAborted);
        if (outcome.TryGet(out var id))
        {
            Navigation.NavigateTo(Proposed.Length > 0 ? Links.To(DossierPaths.Participants(id), (ParticipantDraft.CodesName, Proposed)) : Links.To(DossierPaths.Participants(id)));
            return;
        }

        _faults = new FormFaults(outcome.Refusals);
        Http.Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
    }
}
