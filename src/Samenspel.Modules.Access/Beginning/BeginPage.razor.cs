using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Samenspel.Modules.Access.Accounts;
using Samenspel.Modules.Access.Domain;
using Samenspel.Modules.Access.Texts;
using Samenspel.Modules.Atlas.Contracts;
using Samenspel.WebKit.Forms;

namespace Samenspel.Modules.Access.Beginning;

/// <summary>Where the link of the console leads: the first administrator and the first organisation.</summary>
public sealed partial class BeginPage
{
    private bool _isOpen;
    private Joined? _joined;
    private FormFaults _faults = FormFaults.None;
    private IReadOnlyList<AtlasMunicipality> _municipalities = [];

    [Parameter]
    public string Token { get; set; } = "";

    [SupplyParameterFromForm]
    private string? Name { get; set; }

    [SupplyParameterFromForm]
    private string? Email { get; set; }

    [SupplyParameterFromForm]
    private string? Kind { get; set; }

    [SupplyParameterFromForm]
    private string? Municipality { get; set; }

    [SupplyParameterFromForm]
    private string? OrganisationName { get; set; }

    [SupplyParameterFromForm]
    private string? Password { get; set; }

    [SupplyParameterFromForm]
    private string? SealedKey { get; set; }

    [SupplyParameterFromForm]
    private string? Code { get; set; }

    [SupplyParameterFromForm]
    private string? Credential { get; set; }

    [CascadingParameter]
    private HttpContext Http { get; set; } = null!;

    private static Choice[] Kinds =>
    [
        new(nameof(OrganisationKind.Municipality), BeginTexts.Kind_Municipality),
        new(nameof(OrganisationKind.Partnership), BeginTexts.Kind_Partnership),
        new(nameof(OrganisationKind.Adviser), BeginTexts.Kind_Adviser),
        new(nameof(OrganisationKind.Monitor), BeginTexts.Kind_Monitor),
    ];

    protected override async Task OnInitializedAsync()
    {
        _isOpen = (await Reader.HandleAsync(new ShowBeginning(Token), Http.RequestAborted)).TryGet(out var isOpen) && isOpen;
        if (!_isOpen)
        {
            Http.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        Kind ??= nameof(OrganisationKind.Municipality);
        _municipalities = (await Atlas.MunicipalitiesAsync(Http.RequestAborted)).Current;
    }

    private async Task BeginAsync()
    {
        var factors = new FactorForm(Password, SealedKey, Code, Credential, string.IsNullOrEmpty(Credential) ? null : Cookies.TakePasskey(Http));
        var form = new BeginForm(Name, Email, Kind, Municipality, OrganisationName);
        var outcome = await Handler.HandleAsync(new Begin(Token, form, factors, Cookies.OriginOf(Http)), Http.RequestAborted);
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
}
