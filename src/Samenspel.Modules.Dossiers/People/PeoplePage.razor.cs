using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Samenspel.Kernel;
using Samenspel.Modules.Access.Contracts;
using Samenspel.Modules.Dossiers.Contracts;
using Samenspel.Modules.Dossiers.Reading;
using Samenspel.Modules.Dossiers.Texts;
using Samenspel.WebKit.Forms;

namespace Samenspel.Modules.Dossiers.People;

public sealed partial class PeoplePage
{
    private static readonly DossierRole[] Order = [DossierRole.Reader, DossierRole.DecisionClerk, DossierRole.Editor, DossierRole.Lead];
    private PeopleView? _view;
    private List<Choice> _roles = [];
    private FormFaults _faults = FormFaults.None;
    private string? _link;

    [Parameter]
    public Guid Id { get; set; }

    [SupplyParameterFromQuery(Name = Saved.QueryName)]
    private string? What { get; set; }

    [SupplyParameterFromForm]
    private string? Email { get; set; }

    [SupplyParameterFromForm]
    private string? Organisation { get; set; }

    [SupplyParameterFromForm]
    private string? Role { get; set; }

    [SupplyParameterFromForm]
    private string? Until { get; set; }

    [SupplyParameterFromForm]
    private string? Person { get; set; }

    [SupplyParameterFromForm]
    private string? Wijzig { get; set; }

    [SupplyParameterFromForm]
    private string? Einde { get; set; }

    [SupplyParameterFromForm]
    private string? Zeker { get; set; }

    [SupplyParameterFromForm]
    private string? Intrekken { get; set; }

    [CascadingParameter]
    private HttpContext Http { get; set; } = null!;

    [Inject]
    private IHandle<InvitePerson, InvitationSent> Inviter { get; set; } = null!;

    [Inject]
    private IHandle<AssignPerson, bool> Assigner { get; set; } = null!;

    [Inject]
    private IHandle<ChangePerson, bool> Changer { get; set; } = null!;

    [Inject]
    private IHandle<WithdrawDossierInvitation, bool> Withdrawer { get; set; } = null!;

    // Ending asks once more: the first press shows the question, the second one with it in sight ends.
    private string? Sure { get; set; }

    protected override async Task OnInitializedAsync()
    {
        _roles = [.. Order.Select(role => new Choice(role.ToString(), RoleWord.Of(role)))];
        await ReadAsync();
    }

    private async Task ReadAsync()
    {
        if (!(await Reader.HandleAsync(new ShowPeople(new DossierId(Id)), Http.RequestAborted)).TryGet(out _view))
        {
            Navigation.NotFound();
        }
    }

    private static List<Choice> Candidates(PeopleView view) => view.Candidates.Count == 0
        ? []
        :
        [
            new Choice("", DossierTexts.ChoosePerson),
            .. view.Candidates.Select(one => new Choice(AssignPersonHandler.Word(one.Organisation, one.Account), $"{one.Name} ({one.Organisation.Name})")),
        ];

    private async Task InviteAsync()
    {
        var outcome = await Inviter.HandleAsync(new InvitePerson(new DossierId(Id), Email, Organisation, Role, Until), Http.RequestAborted);
        if (outcome.TryGet(out var sent))
        {
            _link = sent.Address;
            (Email, Organisation, Role, Until) = (null, null, null, null);
            await ReadAsync();
            return;
        }

        Refuse(outcome.Refusals);
    }

    private async Task AssignAsync() => Answer(await Assigner.HandleAsync(new AssignPerson(new DossierId(Id), Person, Role), Http.RequestAborted));

    private async Task ChangeAsync()
    {
        var id = new DossierId(Id);
        if (Guid.TryParse(Intrekken, out var invitation))
        {
            Answer(await Withdrawer.HandleAsync(new WithdrawDossierInvitation(id, invitation), Http.RequestAborted));
        }
        else if (Guid.TryParse(Wijzig, out var changed))
        {
            Answer(RoleWord.Read(Http.Request.Form[$"Rol-{changed}"]) is { } role
                ? await Changer.HandleAsync(new ChangePerson(id, changed, role), Http.RequestAborted)
                : RoleWord.Missing("Role"));
        }
        else if (Guid.TryParse(Einde, out var ended))
        {
            if (Zeker == Einde)
            {
                Answer(await Changer.HandleAsync(new ChangePerson(id, ended, null), Http.RequestAborted));
                return;
            }

            Sure = Einde;
        }
    }

    private void Answer(Outcome<bool> outcome)
    {
        if (outcome.TryGet(out _))
        {
            Navigation.NavigateTo(Links.To(DossierPaths.People(new DossierId(Id)), (Saved.QueryName, Saved.People)));
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
