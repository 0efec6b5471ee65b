using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Samenspel.Modules.Access.Accounts;
using Samenspel.Modules.Access.Contracts;
using Samenspel.Modules.Access.Texts;
using Samenspel.WebKit.Forms;
using Samenspel.WebKit.Numbers;

namespace Samenspel.Modules.Access.Inviting;

/// <summary>Where the link of an invitation leads: who invites for what, and how to accept.</summary>
public sealed partial class InvitationPage
{
    private InvitationView? _view;
    private Joined? _joined;
    private FormFaults _faults = FormFaults.None;

    [Parameter]
    public string Token { get; set; } = "";

    [SupplyParameterFromForm(FormName = "accept")]
    private string? Name { get; set; }

    [SupplyParameterFromForm(FormName = "accept")]
    private string? Password { get; set; }

    [SupplyParameterFromForm(FormName = "accept")]
    private string? SealedKey { get; set; }

    [SupplyParameterFromForm(FormName = "accept")]
    private string? Code { get; set; }

    [SupplyParameterFromForm(FormName = "accept")]
    private string? Credential { get; set; }

    [CascadingParameter]
    private HttpContext Http { get; set; } = null!;

    private string Here => $"{InvitationBook.Path}{Token}";

    protected override async Task OnInitializedAsync()
    {
        if (!(await Reader.HandleAsync(new ShowInvitation(Token), Http.RequestAborted)).TryGet(out _view))
        {
            Http.Response.StatusCode = StatusCodes.Status404NotFound;
        }
    }

    private static string Sentence(InvitationView view)
    {
        var what = view.Dossier ?? view.Organisation ?? MailTexts.Samenspel;
        return view.InvitedBy is { Length: > 0 } inviter ? Phrase.With(InvitationTexts.By, inviter, what) : Phrase.With(InvitationTexts.ByNobody, what);
    }

    private static string RoleName(DossierRole role) => role switch
    {
        DossierRole.Reader => InvitationTexts.Role_Reader,
        DossierRole.DecisionClerk => InvitationTexts.Role_DecisionClerk,
        DossierRole.Editor => InvitationTexts.Role_Editor,
        _ => InvitationTexts.Role_Lead,
    };

    private async Task AcceptAsync()
    {
        var factors = new FactorForm(Password, SealedKey, Code, Credential, string.IsNullOrEmpty(Credential) ? null : Cookies.TakePasskey(Http));
        var outcome = await Handler.HandleAsync(new AcceptInvitation(Token, Name, factors, Cookies.OriginOf(Http)), Http.RequestAborted);
        if (!outcome.TryGet(out _joined))
        {
            _faults = new FormFaults(outcome.Refusals);
            Http.Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return;
        }

        Cookies.Enter(Http, _joined.Entrance);
        if (_joined.Codes.Count == 0)
        {
            Navigation.NavigateTo(Links.To("/"));
        }
    }

    private async Task JoinAsync()
    {
        var outcome = await Joiner.HandleAsync(new JoinByInvitation(Token), Http.RequestAborted);
        if (outcome.TryGet(out _))
        {
            Navigation.NavigateTo(Links.To("/"));
            return;
        }

        _view = null;
        Http.Response.StatusCode = StatusCodes.Status404NotFound;
    }
}
