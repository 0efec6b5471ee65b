using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Samenspel.Data;
using Samenspel.Data.Recording;
using Samenspel.Kernel;
using Samenspel.Kernel.Acting;
using Samenspel.Modules.Access.Domain;
using Samenspel.Modules.Access.Organisations;
using Samenspel.Modules.Access.Passkeys;
using Samenspel.Modules.Access.Recovering;
using Samenspel.Modules.Access.SigningIn;
using Samenspel.Modules.Access.Texts;
using Samenspel.Modules.Access.Tokens;
using Samenspel.WebKit.Numbers;

namespace Samenspel.Modules.Access.Accounts;

/// <summary>Removes a person: name, address, ways to sign in and sessions. The identity stays, so that the record is whole; the work stays with the organisation.</summary>
/// <param name="Account">Who.</param>
/// <param name="Session">The session that asks, when people remove themselves; null for an administrator.</param>
internal sealed record RemoveAccount(AccountId Account, Guid? Session) : IWrite;

internal sealed class RemoveAccountHandler(
    SamenspelDb db, OwnAccount own, ProcessContext process, UserManager<Account> passkeys, RecoveryCodes codes, LinkBook links, TokenBook tokens,
    RecordEntry entry, TimeProvider time)
    : IHandle<RemoveAccount, bool>
{
    public async Task<Outcome<bool>> HandleAsync(RemoveAccount request, CancellationToken cancellation)
    {
        if (process.Actor.Account == request.Account && !await own.IsFreshAsync(request.Session, cancellation))
        {
            return OwnAccount.ConfirmFirst;
        }

        var id = request.Account.Value;
        var account = await db.Set<Account>().SingleAsync(one => one.Id == id, cancellation);
        var memberships = await db.Set<Membership>().Where(one => one.Account == request.Account && one.EndedAt == null).ToListAsync(cancellation);
        var refusals = await IndispensableAsync(account, memberships, cancellation);
        if (refusals.Count > 0)
        {
            return refusals;
        }

        await EraseAsync(account, memberships, cancellation);
        entry.Place(memberships is [var only] ? Recorder.OfOrganisation(only.Organisation) : Recorder.Platform, AccountNames.Of(request.Account));
        return true;
    }

    private async Task<List<Refusal>> IndispensableAsync(Account account, List<Membership> memberships, CancellationToken cancellation)
    {
        var refusals = new List<Refusal>();
        foreach (var organisation in memberships.Where(one => one.Role == OrganisationRole.Administrator).Select(one => one.Organisation).OrderBy(one => one.Value))
        {
            await db.HoldOrganisationAsync(organisation, cancellation);
            var others = await db.Set<Membership>().CountAsync(
                one => one.Organisation == organisation && one.EndedAt == null && one.Role == OrganisationRole.Administrator && one.Account != account.AccountId, cancellation);
            var name = await db.Set<Organisation>().Where(one => one.Id == organisation && one.ClosedAt == null).Select(one => one.Name).SingleOrDefaultAsync(cancellation);
            if (others == 0 && name is not null)
            {
                refusals.Add(new Refusal(RefusalKind.Conflict, "access.last-administrator", Phrase.With(AccountTexts.LastAdministrator, name)));
            }
        }

        if (account.IsPlatformAdministrator)
        {
            await db.HoldPlatformAdministratorsAsync(cancellation);
        }

        if (account.IsPlatformAdministrator && !await db.Set<Account>().AnyAsync(one => one.IsPlatformAdministrator && one.RemovedAt == null && one.Id != account.Id, cancellation))
        {
            refusals.Add(new Refusal(RefusalKind.Conflict, "access.last-platform-administrator", AccountTexts.LastPlatformAdministrator));
        }

        return refusals;
    }

    private async Task EraseAsync(Account account, List<Membership> memberships, CancellationToken cancellation)
    {
        var now = time.GetUtcNow();
        var id = account.AccountId;
        foreach (var passkey in await passkeys.GetPasskeysAsync(account))
        {
            (await passkeys.RemovePasskeyAsync(account, passkey.CredentialId)).MustSucceed();
        }

        await codes.RemoveAsync(id, cancellation);
        await links.EndAllAsync(id, cancellation);
        await db.Set<OneTimeLink>().Where(one => one.Account == id).ExecuteDeleteAsync(cancellation);
        await db.Set<RecoveryRequest>().Where(one => one.Account == id).ExecuteDeleteAsync(cancellation);
        await db.Set<DigestChoice>().Where(one => one.Account == id).ExecuteDeleteAsync(cancellation);
        await tokens.RemoveAsync(id, cancellation);
        await db.Set<IdentityUserLogin<Guid>>().Where(one => one.UserId == account.Id).ExecuteDeleteAsync(cancellation);
        await db.Set<ProviderSession>().Where(one => db.Set<Session>().Any(session => session.Id == one.Session && session.Account == id)).ExecuteDeleteAsync(cancellation);
        await db.Set<Session>().Where(one => one.Account == id).ExecuteDeleteAsync(cancellation);
        await db.Set<Invitation>().Where(one => one.Email == account.Email || one.AcceptedBy == id).ExecuteUpdateAsync(set => set.SetProperty(one => one.Email, ""), cancellation);
        await db.Set<Assignment>().Where(one => one.Account == id && one.EndedAt == null).ExecuteUpdateAsync(set => set.SetProperty(one => one.EndedAt, now), cancellation);
        memberships.ForEach(one => one.EndedAt = now);
        account.DisplayName = "";
        account.Email = account.NormalizedEmail = null;
        account.UserName = account.NormalizedUserName = $"removed-{account.Id}";
        account.PasswordHash = account.CodeKey = null;
        account.TwoFactorEnabled = account.IsPlatformAdministrator = false;
        account.RemovedAt = now;
        account.ChangeStamp(now);
        await db.SaveChangesAsync(cancellation);
    }
}
