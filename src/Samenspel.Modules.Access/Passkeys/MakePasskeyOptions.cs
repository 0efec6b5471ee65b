using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Samenspel.Data;
using Samenspel.Kernel;
using Samenspel.Kernel.Acting;
using Samenspel.Modules.Access.Domain;
using Samenspel.Modules.Access.Inviting;
using Samenspel.Modules.Access.Recovering;

namespace Samenspel.Modules.Access.Passkeys;

/// <summary>What a browser needs to use a passkey or to make one.</summary>
/// <param name="Use">For what.</param>
/// <param name="Token">The secret of the link that the passkey is made by, where there is one.</param>
/// <param name="Email">The address that who begins typed.</param>
internal sealed record MakePasskeyOptions(PasskeyUse Use, string? Token = null, string? Email = null);

/// <param name="Json">For the browser.</param>
/// <param name="State">To check the browser's answer with.</param>
internal sealed record PasskeyOptions(string Json, string State);

internal sealed class MakePasskeyOptionsHandler(
    SamenspelDb db, IPasskeyHandler<Account> passkeys, IHttpContextAccessor http, ProcessContext process, InvitationBook invitations, LinkBook links, TimeProvider time)
    : IHandle<MakePasskeyOptions, PasskeyOptions>
{
    private static readonly Refusal Unknown = new(RefusalKind.NotFound, "access.link-closed", "");

    public async Task<Outcome<PasskeyOptions>> HandleAsync(MakePasskeyOptions request, CancellationToken cancellation)
    {
        if (request.Use == PasskeyUse.SignIn)
        {
            var known = await passkeys.MakeRequestOptionsAsync(null, http.HttpContext!);
            return new PasskeyOptions(known.RequestOptionsJson, known.AssertionState ?? "");
        }

        if (await OwnerAsync(request, cancellation) is not { } owner)
        {
            return Unknown;
        }

        var made = await passkeys.MakeCreationOptionsAsync(owner, http.HttpContext!);
        return new PasskeyOptions(made.CreationOptionsJson, made.AttestationState ?? "");
    }

    private async Task<PasskeyUserEntity?> OwnerAsync(MakePasskeyOptions request, CancellationToken cancellation)
    {
        var token = request.Token ?? "";
        switch (request.Use)
        {
            case PasskeyUse.Own when process.Actor.Account is { } own:
                return await OfAsync(own, cancellation);
            case PasskeyUse.Recover when await links.FindAsync(LinkPurpose.Recover, token, cancellation) is { Account: { } account }:
                return await OfAsync(account, cancellation);
            case PasskeyUse.Invitation when process.Actor.Account is null && await invitations.FindAsync(token, cancellation) is { } invitation && invitation.IsOpen(time.GetUtcNow()):
                return New(invitation.Id, invitation.Email);
            case PasskeyUse.Begin when await links.FindAsync(LinkPurpose.Begin, token, cancellation) is { } link:
                return New(link.Id, EmailRule.Read(request.Email, "").TryGet(out var typed) ? typed : "Samenspel");
            default:
                return null;
        }
    }

    private async Task<PasskeyUserEntity?> OfAsync(AccountId id, CancellationToken cancellation)
    {
        var account = await db.Set<Account>().AsNoTracking().SingleAsync(one => one.Id == id.Value, cancellation);
        return new PasskeyUserEntity { Id = account.Id.ToString(), Name = account.Email ?? "", DisplayName = account.DisplayName };
    }

    // The account gets the identity of what it is made by: a passkey that is made again replaces, on the device, the one of the first attempt.
    private static PasskeyUserEntity New(Guid id, string email) => new() { Id = id.ToString(), Name = email, DisplayName = email };
}
