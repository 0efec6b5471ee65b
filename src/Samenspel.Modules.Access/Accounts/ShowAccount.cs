using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Samenspel.Data;
using Samenspel.Kernel;
using Samenspel.Modules.Access.Domain;
using Samenspel.Modules.Access.OpenId.Belonging;
using Samenspel.Modules.Access.Sessions;

namespace Samenspel.Modules.Access.Accounts;

/// <summary>What the account's own pages show.</summary>
internal sealed record ShowAccount(Guid? Session);

/// <param name="EntersElsewhere">Whether the person can sign in by way of the OpenID Connect provider.</param>
internal sealed record AccountView(
    string Name,
    string Email,
    string Language,
    bool HasPassword,
    int CodesLeft,
    bool IsFresh,
    bool EntersElsewhere,
    IReadOnlyList<PasskeyRow> Passkeys,
    IReadOnlyList<SessionRow> Sessions)
{
    /// <summary>Signs in by way of the provider only: there is nothing here to change.</summary>
    public bool IsManagedElsewhere => EntersElsewhere && !HasPassword && Passkeys.Count == 0;
}

/// <param name="Id">The credential's identity, for addresses.</param>
internal sealed record PasskeyRow(string Id, string Name, DateTimeOffset CreatedAt);

internal sealed record SessionRow(Guid Id, string Agent, string Address, string Method, DateTimeOffset CreatedAt, DateTimeOffset SeenAt, bool IsThis);

internal sealed class ShowAccountHandler(
    SamenspelDb db, OwnAccount own, UserManager<Account> accounts, RecoveryCodes codes, ProviderLogins elsewhere, TimeProvider time)
    : IHandle<ShowAccount, AccountView>
{
    public async Task<Outcome<AccountView>> HandleAsync(ShowAccount request, CancellationToken cancellation)
    {
        var account = await own.ReadAsync(cancellation);
        var passkeys = await accounts.GetPasskeysAsync(account);
        return new AccountView(
            account.DisplayName,
            account.Email ?? "",
            account.Language,
            account.PasswordHash is not null,
            await codes.LeftAsync(account.AccountId, cancellation),
            await own.IsFreshAsync(request.Session, cancellation),
            await elsewhere.HasAsync(account, cancellation),
            [.. passkeys.OrderBy(one => one.CreatedAt).Select(one => new PasskeyRow(Convert.ToHexStringLower(one.CredentialId), one.Name ?? "", one.CreatedAt))],
            await SessionsAsync(request.Session, cancellation));
    }

    private async Task<List<SessionRow>> SessionsAsync(Guid? current, CancellationToken cancellation)
    {
        var id = own.Id;
        var now = time.GetUtcNow();
        var idle = now - SessionBook.Idle;
        return await db.Set<Session>().AsNoTracking()
            .Where(one => one.Account == id && one.EndedAt == null && one.ExpiresAt > now && one.SeenAt > idle)
            .OrderByDescending(one => one.Id == current).ThenByDescending(one => one.SeenAt)
            .Select(one => new SessionRow(one.Id, one.Agent, one.Address, one.Method, one.CreatedAt, one.SeenAt, one.Id == current))
            .ToListAsync(cancellation);
    }
}
