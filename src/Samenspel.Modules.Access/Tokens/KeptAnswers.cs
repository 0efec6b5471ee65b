using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Samenspel.Data;
using Samenspel.Data.Handling;
using Samenspel.Kernel;
using Samenspel.Kernel.Acting;
using Samenspel.Modules.Access.Contracts;
using Samenspel.Modules.Access.Domain;
using Samenspel.Modules.Access.Texts;
using Samenspel.WebKit.Api;
using Samenspel.WebKit.Problems;

namespace Samenspel.Modules.Access.Tokens;

/// <summary>Keeps answers by token and key for a day.</summary>
internal sealed class KeptAnswers(SamenspelDb db, CommitSteps steps, ProcessContext process, TimeProvider time) : IOnce
{
    public const string Header = "Idempotency-Key";

    public static readonly TimeSpan Kept = TimeSpan.FromHours(24);

    public async Task<IResult> PostAsync<T>(
        HttpContext http, ReadOnlyMemory<byte> body, Func<Task<Outcome<T>>> write, Func<T, Task<CreatedJson>> answer, Func<IReadOnlyList<Refusal>, IResult> refuse)
        where T : notnull
    {
        if (!http.Request.Headers.TryGetValue(Header, out var values) || process.Actor.Token is not { } token)
        {
            var plain = await write();
            return plain.TryGet(out var made) ? await answer(made) : refuse(plain.Refusals);
        }

        if (Key(values.ToString()) is not { } key)
        {
            return Problem.Of(StatusCodes.Status400BadRequest, "api.idempotency-key-malformed", TokenTexts.KeyMalformed);
        }

        var fingerprint = Fingerprint(http.Request, body);
        if (await KnownAsync(token.Id, key, fingerprint, http.RequestAborted) is { } known)
        {
            return known;
        }

        CreatedJson? given = null;
        steps.Before(async (made, cancellation) =>
        {
            given = await answer((T)made);
            await KeepAsync(token.Id, key, fingerprint, given, cancellation);
        });
        var outcome = await write();
        if (outcome.TryGet(out _))
        {
            return given!;
        }

        // Of two at once the second gives way, and finds what the first was answered.
        return await KnownAsync(token.Id, key, fingerprint, http.RequestAborted) ?? refuse(outcome.Refusals);
    }

    private async Task<IResult?> KnownAsync(Guid token, string key, string fingerprint, CancellationToken cancellation)
    {
        var since = time.GetUtcNow() - Kept;
        var known = await db.Set<KeptAnswer>().AsNoTracking()
            .SingleOrDefaultAsync(one => one.Token == token && one.Key == key && one.At > since, cancellation);
        return known switch
        {
            null => null,
            _ when known.Fingerprint == fingerprint => new CreatedJson(known.Location, known.Tag, known.Content) { WasThere = known.WasThere },
            _ => Problem.Of(StatusCodes.Status409Conflict, "api.idempotency-key-used", TokenTexts.KeyUsed),
        };
    }

    private async Task KeepAsync(Guid token, string key, string fingerprint, CreatedJson answer, CancellationToken cancellation)
    {
        var now = time.GetUtcNow();
        var since = now - Kept;
        await db.Set<KeptAnswer>().Where(one => one.At <= since).ExecuteDeleteAsync(cancellation);
        if (await db.Set<KeptAnswer>().AnyAsync(one => one.Token == token && one.Key == key, cancellation))
        {
            throw new DbUpdateConcurrencyException("The same request was answered a moment ago.");
        }

        db.Add(new KeptAnswer
        {
            Id = Guid.CreateVersion7(now),
            Token = token,
            Key = key,
            Fingerprint = fingerprint,
            WasThere = answer.WasThere,
            Location = answer.Location,
            Tag = answer.Tag,
            Content = answer.Content.ToArray(),
            At = now,
        });
        await db.SaveChangesAsync(cancellation);
    }

    // As the draft of the standard has it between quotes; without them it is the same key.
    private static string? Key(string text)
    {
        var key = text.Length > 1 && text[0] == '"' && text[^1] == '"' ? text[1..^1] : text;
        return key.Length is > 0 and <= KeptAnswer.KeyMaxLength && key.All(c => c is > ' ' and <= '~' and not ('"' or '\\')) ? key : null;
    }

    private static string Fingerprint(HttpRequest request, ReadOnlyMemory<byte> body)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.UTF8.GetBytes($"{request.Method} {request.Path}\n"));
        hash.AppendData(body.Span);
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
