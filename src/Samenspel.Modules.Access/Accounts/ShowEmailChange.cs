using Samenspel.Kernel;
using Samenspel.Modules.Access.Domain;
using Samenspel.Modules.Access.Recovering;

namespace Samenspel.Modules.Access.Accounts;

/// <summary>Whether a link to a new address works, for who opens it: nobody is shown another's.</summary>
internal sealed record ShowEmailChange(string Token);

internal sealed class ShowEmailChangeHandler(LinkBook links, OwnAccount own) : IHandle<ShowEmailChange, bool>
{
    public async Task<Outcome<bool>> HandleAsync(ShowEmailChange request, CancellationToken cancellation) =>
        await links.FindAsync(LinkPurpose.ConfirmEmail, request.Token, cancellation) is { Account: { } account } && account == own.Id;
}
