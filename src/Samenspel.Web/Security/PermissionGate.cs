using System.Globalization;
using Microsoft.Net.Http.Headers;
using Samenspel.Data.Handling;
using Samenspel.Kernel;
using Samenspel.Kernel.Acting;
using Samenspel.WebKit.Api;
using Samenspel.WebKit.Layout;
using Samenspel.WebKit.Problems;

namespace Samenspel.Web.Security;

/// <summary>
/// Asks the permission of a page or endpoint before anything of it runs. What is hidden is answered as what does not exist; who has to sign in
/// first is sent there and comes back.
/// </summary>
internal sealed class PermissionGate(RequestDelegate next)
{
    /// <summary>Where the error page finds the sentence that says who may.</summary>
    public const string WhoMay = "samenspel-who-may";

    public const string SignInPath = "/aanmelden";
    public const string ReturnName = "terug";

    public async Task InvokeAsync(HttpContext http, Doorkeeper door, SiteLinks links)
    {
        if (http.GetEndpoint() is not { } endpoint)
        {
            await next(http);
            return;
        }

        var declared = DeclaredPermissions.Of(endpoint);
        if (declared is null || declared == typeof(Everyone))
        {
            await next(http);
            return;
        }

        var permission = (IPermission<Visit>)ActivatorUtilities.GetServiceOrCreateInstance(http.RequestServices, declared);
        var judgement = await permission.JudgeAsync(new Visit(http.GetRouteData().Values), http.RequestAborted);
        var isWrite = !HttpMethods.IsGet(http.Request.Method) && !HttpMethods.IsHead(http.Request.Method);
        if (await door.RefuseAsync(judgement, NameOf(endpoint, http), isWrite) is not { } refusal)
        {
            await next(http);
            return;
        }

        if (ApiAddress.IsApi(http.Request.Path))
        {
            await AnswerProgramAsync(http, judgement.Verdict, refusal, door);
            return;
        }

        Answer(http, judgement.Verdict, refusal, links);
    }

    // A program without a token is told to bring one, whether or not there is such a thing; what it tried is in the record as it was judged.
    private static async Task AnswerProgramAsync(HttpContext http, Verdict verdict, Refusal refusal, Doorkeeper door)
    {
        if (verdict == Verdict.Hidden && http.RequestServices.GetRequiredService<ProcessContext>().Actor.Kind == ActorKind.Visitor)
        {
            refusal = (await door.RefuseAsync(Judgement.SignInFirst, "", isWrite: false))!;
            verdict = Verdict.SignInFirst;
        }

        if (verdict == Verdict.SignInFirst)
        {
            http.Response.Headers[HeaderNames.WWWAuthenticate] = "Bearer";
        }

        await (verdict == Verdict.SignInFirst ? Problem.Unauthorised(refusal) : Problem.From([refusal])).ExecuteAsync(http);
    }

    private static void Answer(HttpContext http, Verdict verdict, Refusal refusal, SiteLinks links)
    {
        if (verdict == Verdict.SignInFirst)
        {
            // A form that was sent after the session ended cannot be sent again by itself; its page can be opened again.
            http.Response.Redirect(links.To(SignInPath, (ReturnName, http.Request.Path + http.Request.QueryString)));
            return;
        }

        http.Items[WhoMay] = refusal.Message;
        http.Response.StatusCode = verdict == Verdict.Forbidden ? StatusCodes.Status403Forbidden : StatusCodes.Status404NotFound;
    }

    private static string NameOf(Endpoint endpoint, HttpContext http) => string.Create(
        CultureInfo.InvariantCulture, $"visit {http.Request.Method} {(endpoint as RouteEndpoint)?.RoutePattern.RawText}");
}
