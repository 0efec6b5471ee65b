using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Samenspel.Data;
using Samenspel.Data.Recording;
using Samenspel.Kernel;
using Samenspel.Modules.Access.Accounts;
using Samenspel.Modules.Access.Domain;
using Samenspel.Modules.Access.OpenId.Proving;
using Samenspel.Modules.Access.SigningIn;

namespace Samenspel.Modules.Access.OpenId.Arriving;

/// <summary>Shows again who it is, by signing in at the provider anew.</summary>
/// <param name="Flow">What the browser was sent away with.</param>
/// <param name="Proven">Who came back, or why that is not known.</param>
/// <param name="Session">The session of the browser that came back.</param>
internal sealed record ConfirmByProvider(Flow Flow, Outcome<ProvenPerson> Proven, Guid? Session) : IWrite;

internal sealed class ConfirmByProviderHandler(SamenspelDb db, OwnAccount own, UsedMarks marks, Entering entering, RecordEntry entry, TimeProvider time)
    : IHandle<ConfirmByProvider, ProviderStep>
{
    public async Task<Outcome<ProviderStep>> HandleAsync(ConfirmByProvider request, CancellationToken cancellation)
    {
        var account = await own.ReadAsync(cancellation);
        if (await FaultAsync(account, request, cancellation) is { } fault)
        {
            entering.Deny(account, $"openid-{fault.Code}");
            entry.Detail("reason", fault.Message);
            return new ProviderStep(Fault: fault);
        }

        var now = time.GetUtcNow();
        await db.Set<Session>().Where(one => one.Id == request.Session && one.Account == account.AccountId)
            .ExecuteUpdateAsync(set => set.SetProperty(one => one.ConfirmedAt, now), cancellation);
        entering.Note(account, EnterByProviderHandler.Method);
        return new ProviderStep();
    }

    private async Task<Refusal?> FaultAsync(Account account, ConfirmByProvider request, CancellationToken cancellation)
    {
        if (!request.Proven.TryGet(out var person))
        {
            return request.Proven.Refusals[0];
        }

        if (request.Session is null || request.Session != request.Flow.Session)
        {
            return ProviderFaults.Unasked("another session");
        }

        if (!await marks.TakeAsync("state", request.Flow.State, request.Flow.StartedAt + Flow.HoldsFor, cancellation))
        {
            return ProviderFaults.Unasked("state used before");
        }

        var key = person.Key;
        return await db.Set<IdentityUserLogin<Guid>>().AnyAsync(
            one => one.LoginProvider == person.Issuer && one.ProviderKey == key && one.UserId == account.Id, cancellation)
                ? null
                : ProviderFaults.OtherPerson;
    }
}
