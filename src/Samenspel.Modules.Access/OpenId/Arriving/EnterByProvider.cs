using Microsoft.EntityFrameworkCore;
using Samenspel.Data;
using Samenspel.Data.Recording;
using Samenspel.Kernel;
using Samenspel.Modules.Access.Domain;
using Samenspel.Modules.Access.OpenId.Belonging;
using Samenspel.Modules.Access.OpenId.Leaving;
using Samenspel.Modules.Access.OpenId.Proving;
using Samenspel.Modules.Access.Sessions;
using Samenspel.Modules.Access.SigningIn;

namespace Samenspel.Modules.Access.OpenId.Arriving;

/// <summary>Signs in who came back from the provider.</summary>
/// <param name="Flow">What the browser was sent away with.</param>
/// <param name="Proven">Who came back, or why that is not known.</param>
/// <param name="From">Where the person signs in from.</param>
internal sealed record EnterByProvider(Flow Flow, Outcome<ProvenPerson> Proven, SignInOrigin From) : IWrite;

/// <summary>What became of it. A wrong answer is no refusal: it is recorded, and a refusal would take that back.</summary>
/// <param name="Entrance">Signed in, or confirmed when the session stays the same.</param>
/// <param name="Fault">Why not.</param>
internal sealed record ProviderStep(Entrance? Entrance = null, Refusal? Fault = null);

internal sealed class EnterByProviderHandler(
    SamenspelDb db, ProviderAccounts accounts, ProviderMemberships memberships, ProviderSessions sessions, UsedMarks marks, Entering entering, RecordEntry entry)
    : IHandle<EnterByProvider, ProviderStep>
{
    public const string Method = "openid";

    public async Task<Outcome<ProviderStep>> HandleAsync(EnterByProvider request, CancellationToken cancellation)
    {
        // An answer counts once, also a wrong one, and sent again it is a refusal: the guard records few of those, so that nobody fills the record with it.
        if (!await marks.TakeAsync("state", request.Flow.State, request.Flow.StartedAt + Flow.HoldsFor, cancellation))
        {
            return ProviderFaults.Unasked("state used before") with { Kind = RefusalKind.Forbidden };
        }

        if (!request.Proven.TryGet(out var person))
        {
            return Refuse(null, request.Proven.Refusals[0]);
        }

        var belongs = await memberships.ReadAsync(person, cancellation);
        var found = await accounts.FindOrMakeAsync(person, belongs, request.Flow.Return, cancellation);
        if (!found.TryGet(out var account))
        {
            return Refuse(null, found.Refusals[0]);
        }

        await memberships.KeepAsync(account.AccountId, belongs, cancellation);
        var entrance = await entering.OpenAsync(account, Method, request.From, cancellation);
        await KeepSessionAsync(entrance, person, cancellation);
        return new ProviderStep(entrance);
    }

    // A session at the provider may be hours old: only a fresh one counts as having shown just now who it is.
    private async Task KeepSessionAsync(Entrance entrance, ProvenPerson person, CancellationToken cancellation)
    {
        var hash = SessionCookie.Hash(entrance.Secret);
        var session = await db.Set<Session>().SingleAsync(one => one.TokenHash == hash, cancellation);
        session.ConfirmedAt = person.SignedInAt is { } at && at < session.CreatedAt ? at : person.SignedInAt is null ? DateTimeOffset.UnixEpoch : session.CreatedAt;
        sessions.Keep(session.Id, person);
        await db.SaveChangesAsync(cancellation);
    }

    private ProviderStep Refuse(Account? account, Refusal fault)
    {
        entering.Deny(account, $"openid-{fault.Code}");
        entry.Detail("reason", fault.Message);
        return new ProviderStep(Fault: fault);
    }
}
