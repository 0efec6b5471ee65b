using System.Globalization;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Samenspel.Kernel;
using Samenspel.Modules.Access.Accounts;
using Samenspel.Modules.Access.Sessions;
using Samenspel.Modules.Access.Texts;
using Samenspel.WebKit.Forms;
using Samenspel.WebKit.Numbers;

namespace Samenspel.Modules.Access.Tokens;

public sealed partial class TokensPage
{
    public const string Path = "/account/tokens";

    private IReadOnlyList<TokenRow> _tokens = [];
    private FormFaults _faults = FormFaults.None;
    private NewToken? _made;
    private bool _revoked;
    private bool _isFresh;

    [SupplyParameterFromForm(FormName = "make-token")]
    private string? Name { get; set; }

    [SupplyParameterFromForm(FormName = "make-token")]
    private string? Scope { get; set; }

    [SupplyParameterFromForm(FormName = "make-token")]
    private string? Days { get; set; }

    [CascadingParameter]
    private HttpContext Http { get; set; } = null!;

    private static IReadOnlyList<Choice> Scopes => [new(MakeToken.Reads, TokenTexts.Scope_Reads), new(MakeToken.Writes, TokenTexts.Scope_Writes)];

    private static IReadOnlyList<Choice> Terms =>
        [.. MakeToken.Terms.Select(days => new Choice(days.ToString(CultureInfo.InvariantCulture), Phrase.With(TokenTexts.Term_Days, days)))];

    protected override async Task OnInitializedAsync()
    {
        Scope ??= MakeToken.Reads;
        Days ??= "90";
        _isFresh = (await OwnPages.ReadAsync(Account, Http)).IsFresh;
        await ReadAsync();
    }

    private async Task ReadAsync()
    {
        if ((await Reader.HandleAsync(new ListTokens(), Http.RequestAborted)).TryGet(out var list))
        {
            _tokens = list.Tokens;
        }
    }

    private async Task MakeAsync()
    {
        var outcome = await Maker.HandleAsync(new MakeToken(Name, Scope, Days, CurrentSession.Of(Http)), Http.RequestAborted);
        if (outcome.TryGet(out _made))
        {
            (Name, Scope, Days) = (null, MakeToken.Reads, "90");
            await ReadAsync();
            return;
        }

        if (OwnPages.MustConfirm(outcome.Refusals))
        {
            Navigation.NavigateTo(OwnPages.Confirming(Links, Http));
            return;
        }

        _faults = new FormFaults(outcome.Refusals);
        Http.Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
    }

    private async Task RevokeAsync(Guid id)
    {
        _revoked = (await Revoker.HandleAsync(new RevokeToken(id), Http.RequestAborted)).TryGet(out _);
        if (!_revoked)
        {
            Http.Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        }

        await ReadAsync();
    }

    private static string Day(DateTimeOffset moment) => Show.ShortDate(DutchTime.DateOf(moment));
}
