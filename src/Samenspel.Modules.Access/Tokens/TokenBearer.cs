using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Net.Http.Headers;
using Samenspel.Data.Handling;
using Samenspel.Kernel;
using Samenspel.Kernel.Acting;
using Samenspel.Modules.Access.Rights;
using Samenspel.Modules.Access.Sessions;
using Samenspel.Modules.Access.Texts;
using Samenspel.WebKit.Api;
using Samenspel.WebKit.Problems;

namespace Samenspel.Modules.Access.Tokens;

/// <summary>Who asks the API: whoever the token belongs to. A token that does not hold is told at once, also where none is needed.</summary>
internal static class TokenBearer
{
    /// <summary>What the record calls it.</summary>
    public const string Action = "record.unusable-token";

    /// <returns>False when the request was answered.</returns>
    public static async Task<bool> RecogniseAsync(HttpContext http, ProcessContext process, string origin)
    {
        var header = http.Request.Headers.Authorization.ToString();
        if (header.Length == 0)
        {
            return true;
        }

        if (BearerToken.Read(header) is not { } secret)
        {
            await RefuseAsync(http, "invalid_request", new Refusal(RefusalKind.Forbidden, "access.wrong-scheme", TokenTexts.WrongScheme));
            return false;
        }

        var services = http.RequestServices;
        var book = services.GetRequiredService<TokenBook>();
        if (await book.FindAsync(secret, http.RequestAborted) is not { } found)
        {
            process.Become(Actor.Visitor, origin);
            await services.GetRequiredService<Doorkeeper>().RecordUnknownAsync(Action, await book.NameOfAsync(secret, http.RequestAborted), "access.token-unusable");
            await RefuseAsync(http, "invalid_token", new Refusal(RefusalKind.Forbidden, "access.token-unusable", TokenTexts.TokenUnusable));
            return false;
        }

        var actor = await services.GetRequiredService<ActorReader>().ReadAsync(found.Account, http.RequestAborted);
        actor = actor with { Token = new ActorToken(found.Token.Id, found.Token.MayWrite) };
        http.Items[typeof(Actor)] = actor;
        process.Become(actor, origin);
        await services.GetRequiredService<LastUse>().OfMembershipsAsync(found.Account.AccountId, http.RequestAborted);
        return true;
    }

    private static Task RefuseAsync(HttpContext http, string error, Refusal refusal)
    {
        http.Response.Headers[HeaderNames.WWWAuthenticate] = $"Bearer error=\"{error}\"";
        return Problem.Unauthorised(refusal).ExecuteAsync(http);
    }
}
