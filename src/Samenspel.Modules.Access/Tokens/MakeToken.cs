using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Samenspel.Data;
using Samenspel.Data.Recording;
using Samenspel.Kernel;
using Samenspel.Kernel.Acting;
using Samenspel.Modules.Access.Accounts;
using Samenspel.Modules.Access.Domain;
using Samenspel.Modules.Access.Texts;
using Samenspel.WebKit.Forms;
using Samenspel.WebKit.Numbers;

namespace Samenspel.Modules.Access.Tokens;

/// <param name="Name">What the person calls it.</param>
/// <param name="Scope"><see cref="Reads"/> or <see cref="Writes"/>.</param>
/// <param name="Days">For how long, one of <see cref="Terms"/>.</param>
/// <param name="Session">The session that asks; it must be sure who is behind it.</param>
internal sealed record MakeToken(string? Name, string? Scope, string? Days, Guid? Session) : IWrite
{
    public const string Reads = "lezen";
    public const string Writes = "schrijven";

    /// <summary>In days; the longest is a year.</summary>
    public static readonly IReadOnlyList<int> Terms = [30, 90, 180, 365];
}

/// <summary>Makes a token. Only this answer holds it; afterwards nobody can read it.</summary>
internal sealed class MakeTokenHandler(SamenspelDb db, OwnAccount own, ProcessContext process, RecordEntry entry, TimeProvider time)
    : IHandle<MakeToken, NewToken>
{
    private const int Most = 20;

    public async Task<Outcome<NewToken>> HandleAsync(MakeToken request, CancellationToken cancellation)
    {
        // The permission lets accounts through, and the installation, which has no need of a token.
        if (process.Actor is not { Account: not null, Token: null })
        {
            return new Refusal(RefusalKind.Forbidden, "access.token-by-person", TokenTexts.ByPerson);
        }

        if (!await own.IsFreshAsync(request.Session, cancellation))
        {
            return OwnAccount.ConfirmFirst;
        }

        var account = (await own.ReadAsync(cancellation)).AccountId;
        var now = time.GetUtcNow();
        var name = LineInput.Read(request.Name);
        var refusals = Check(name, request);
        if (await db.Set<PersonalToken>().CountAsync(one => one.Account == account && one.RevokedAt == null && one.ExpiresAt > now, cancellation) >= Most)
        {
            refusals.Add(new Refusal(RefusalKind.Invalid, "access.token-too-many", Phrase.With(TokenTexts.TooMany, Most)));
        }

        if (refusals.Count > 0)
        {
            return refusals;
        }

        var secret = TokenSecret.New();
        var token = new PersonalToken
        {
            Id = Guid.CreateVersion7(now),
            Account = account,
            Name = name,
            TokenHash = TokenSecret.Hash(secret),
            MayWrite = request.Scope == MakeToken.Writes,
            CreatedAt = now,
            ExpiresAt = now.AddDays(int.Parse(request.Days!, CultureInfo.InvariantCulture)),
        };
        db.Add(token);
        await db.SaveChangesAsync(cancellation);
        entry.Detail("token", token.Id.ToString());
        entry.Detail("scope", token.MayWrite ? "write" : "read");
        entry.Detail("until", token.ExpiresAt.ToString("O", CultureInfo.InvariantCulture));
        return new NewToken(token.Id, token.Name, secret);
    }

    private static List<Refusal> Check(string name, MakeToken request)
    {
        var refusals = new List<Refusal>();
        if (name.Length is 0 or > PersonalToken.NameMaxLength)
        {
            refusals.Add(new Refusal(
                RefusalKind.Invalid, "access.token-name", Phrase.With(TokenTexts.NameWrong, PersonalToken.NameMaxLength), nameof(request.Name)));
        }

        if (request.Scope is not (MakeToken.Reads or MakeToken.Writes))
        {
            refusals.Add(new Refusal(RefusalKind.Invalid, "access.token-scope", TokenTexts.ScopeWrong, nameof(request.Scope)));
        }

        if (!MakeToken.Terms.Any(days => days.ToString(CultureInfo.InvariantCulture) == request.Days))
        {
            refusals.Add(new Refusal(
                RefusalKind.Invalid, "access.token-term", Phrase.With(TokenTexts.TermWrong, string.Join(", ", MakeToken.Terms)), nameof(request.Days)));
        }

        return refusals;
    }
}

/// <param name="Secret">The token itself, to be shown once.</param>
internal sealed record NewToken(Guid Id, string Name, string Secret);
