using System.Globalization;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Samenspel.Kernel;
using Samenspel.Modules.Access.OpenId.Settings;
using Samenspel.Modules.Access.Sessions;
using Samenspel.Modules.Access.Texts;
using Samenspel.WebKit.Forms;

namespace Samenspel.Modules.Access.Accounts;

/// <summary>One's own account: name, ways to sign in, sessions.</summary>
public sealed partial class AccountPage
{
    internal const string Path = "/account";

    private AccountView _view = null!;
    private FormFaults _faults = FormFaults.None;

    [SupplyParameterFromQuery(Name = AccountSaid.Name)]
    private string? Done { get; set; }

    [SupplyParameterFromForm(FormName = "profile")]
    private string? Name { get; set; }

    [SupplyParameterFromForm(FormName = "profile")]
    private string? Language { get; set; }

    [SupplyParameterFromForm(FormName = "end-session")]
    private string? Ended { get; set; }

    [CascadingParameter]
    private HttpContext Http { get; set; } = null!;

    private ProviderSettings Provider => Elsewhere.Provider!;

    private static Choice[] Languages => [new("nl", AccountTexts.Dutch), new("en", AccountTexts.English)];

    protected override async Task LoadAsync() => _view = await OwnPages.ReadAsync(Reader, Http);

    private static string Moment(DateTimeOffset moment) => DutchTime.At(moment).ToString("d MMM HH:mm", CultureInfo.CurrentCulture);

    private async Task ChangeProfileAsync()
    {
        var outcome = await Profile.HandleAsync(new ChangeProfile(Name, Language), Http.RequestAborted);
        if (outcome.TryGet(out _))
        {
            Navigation.NavigateTo(Links.To(Path, (AccountSaid.Name, AccountSaid.Profile)));
            return;
        }

        _faults = new FormFaults(outcome.Refusals);
        Http.Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
    }

    private async Task EndAsync()
    {
        if (Guid.TryParse(Ended, out var session))
        {
            await Ender.HandleAsync(new EndSession(session), Http.RequestAborted);
        }
        else
        {
            await OthersEnder.HandleAsync(new EndOtherSessions(CurrentSession.Of(Http)), Http.RequestAborted);
        }

        Navigation.NavigateTo(Links.To(Path, (AccountSaid.Name, AccountSaid.Sessions)));
    }
}
