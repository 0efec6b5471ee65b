using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Samenspel.Kernel;
using Samenspel.Kernel.Acting;
using Samenspel.Modules.Access.Contracts;
using Samenspel.Modules.Access.Organisations;
using Samenspel.WebKit.Forms;

namespace Samenspel.Modules.Access.Members;

public sealed partial class OrganisationPage
{
    private OrganisationView? _view;
    private List<Choice> _roles = [];
    private FormFaults _faults = FormFaults.None;
    private string? _link;

    [Parameter]
    public Guid Id { get; set; }

    [SupplyParameterFromQuery(Name = OrganisationWords.SavedName)]
    private string? Done { get; set; }

    [SupplyParameterFromForm]
    private string? Email { get; set; }

    [SupplyParameterFromForm]
    private string? Role { get; set; }

    [SupplyParameterFromForm]
    private string? Beheerder { get; set; }

    [SupplyParameterFromForm]
    private string? Lid { get; set; }

    [SupplyParameterFromForm]
    private string? Einde { get; set; }

    [SupplyParameterFromForm]
    private string? Zeker { get; set; }

    [SupplyParameterFromForm]
    private string? Intrekken { get; set; }

    [SupplyParameterFromForm]
    private string? Toelaten { get; set; }

    [SupplyParameterFromForm]
    private string? Weigeren { get; set; }

    [SupplyParameterFromForm]
    private string? Overdragen { get; set; }

    [CascadingParameter]
    private HttpContext Http { get; set; } = null!;

    [Inject]
    private IHandle<InviteMember, string> Inviter { get; set; } = null!;

    [Inject]
    private IHandle<WithdrawInvitation, bool> Withdrawer { get; set; } = null!;

    [Inject]
    private IHandle<ChangeMember, bool> Changer { get; set; } = null!;

    [Inject]
    private IHandle<AnswerWaiting, bool> Admitter { get; set; } = null!;

    [Inject]
    private IHandle<HandOverDossier, bool> HandOver { get; set; } = null!;

    // Ending asks once more: the first press shows the question, the second one with it in sight ends.
    private string? Sure { get; set; }

    private OrganisationId Which => new(Id);

    protected override async Task OnInitializedAsync()
    {
        _roles = [.. Enum.GetValues<OrganisationRole>().Select(role => new Choice(role.ToString(), OrganisationWords.Of(role)))];
        await ReadAsync();
    }

    private async Task ReadAsync()
    {
        if (!(await Reader.HandleAsync(new ShowOrganisation(Which), Http.RequestAborted)).TryGet(out _view))
        {
            Navigation.NotFound();
        }
    }

    private async Task InviteAsync()
    {
        var outcome = await Inviter.HandleAsync(new InviteMember(Which, Email, Role), Http.RequestAborted);
        if (outcome.TryGet(out _link))
        {
            (Email, Role) = (null, null);
            await ReadAsync();
            return;
        }

        Refuse(outcome.Refusals);
    }

    private async Task ChangeAsync()
    {
        var cancellation = Http.RequestAborted;
        if (Guid.TryParse(Einde, out var leaver) && Zeker != Einde)
        {
            Sure = leaver.ToString();
            return;
        }

        var outcome = this switch
        {
            _ when leaver != Guid.Empty => await Changer.HandleAsync(new ChangeMember(Which, leaver, null), cancellation),
            _ when Guid.TryParse(Beheerder, out var id) => await Changer.HandleAsync(new ChangeMember(Which, id, OrganisationRole.Administrator), cancellation),
            _ when Guid.TryParse(Lid, out var id) => await Changer.HandleAsync(new ChangeMember(Which, id, OrganisationRole.Member), cancellation),
            _ when Guid.TryParse(Intrekken, out var id) => await Withdrawer.HandleAsync(new WithdrawInvitation(Which, id), cancellation),
            _ when Guid.TryParse(Toelaten, out var id) => await Admitter.HandleAsync(new AnswerWaiting(Which, id, Admit: true), cancellation),
            _ when Guid.TryParse(Weigeren, out var id) => await Admitter.HandleAsync(new AnswerWaiting(Which, id, Admit: false), cancellation),
            _ when Guid.TryParse(Overdragen, out var id) => await HandOver.HandleAsync(new HandOverDossier(Which, id, Http.Request.Form[$"Leider-{id}"]), cancellation),
            _ => KnownOrganisations.Unknown,
        };
        if (outcome.TryGet(out _))
        {
            // Who took the administration from oneself, or left, does not see this page any more.
            Navigation.NavigateTo(Links.To(OrganisationPaths.Show(Which), (OrganisationWords.SavedName, "1")));
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
