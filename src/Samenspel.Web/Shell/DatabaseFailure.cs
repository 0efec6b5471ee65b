using Microsoft.AspNetCore.Diagnostics;
using Samenspel.Data.StartUp;
using Samenspel.Web.Texts;

namespace Samenspel.Web.Shell;

/// <summary>A request that the database could not serve for now: what a visitor is told of it, and an API client.</summary>
/// <param name="Trouble">What is wrong with the database.</param>
/// <param name="WasWrite">Whether something was to be saved.</param>
/// <param name="IsUncertain">Whether it may have been saved all the same.</param>
internal sealed record DatabaseFailure(DatabaseTrouble Trouble, bool WasWrite, bool IsUncertain)
{
    public const int RetryAfterSeconds = 30;

    public string Title => WasWrite ? ShellTexts.Database_WriteTitle : ShellTexts.Database_ReadTitle;

    public string Cause => Trouble switch
    {
        DatabaseTrouble.Full => ShellTexts.Database_Full,
        DatabaseTrouble.ReadOnly => ShellTexts.Database_ReadOnly,
        DatabaseTrouble.Busy => ShellTexts.Database_Busy,
        _ => ShellTexts.Database_Unreachable,
    };

    public string Consequence => (WasWrite, IsUncertain) switch
    {
        (false, _) => ShellTexts.Database_ReadConsequence,
        (true, false) => ShellTexts.Database_NothingSaved,
        (true, true) => ShellTexts.Database_Uncertain,
    };

    /// <summary>For the exception handler: 503 when the database is in trouble, 500 for a bug.</summary>
    public static int StatusOf(IServiceProvider services, Exception failure) =>
        services.GetRequiredService<IDatabaseServer>().TroubleOf(failure) is null ? StatusCodes.Status500InternalServerError : StatusCodes.Status503ServiceUnavailable;

    /// <summary>What failed in this request, or null when it was no trouble of the database.</summary>
    public static DatabaseFailure? Of(HttpContext context)
    {
        if (context.Features.Get<IExceptionHandlerFeature>()?.Error is not { } failure
            || context.RequestServices.GetRequiredService<IDatabaseServer>().TroubleOf(failure) is not { } trouble)
        {
            return null;
        }

        // Only the way to a server can be lost between doing and telling; an embedded database has rolled back.
        var isUncertain = trouble == DatabaseTrouble.Unreachable && UncertainCommit.Is(failure);
        return new DatabaseFailure(trouble, context.Items.ContainsKey(typeof(DatabaseFailure)), isUncertain);
    }

    /// <summary>Remembers that the request was a write, before the error page is fetched with GET.</summary>
    public static void Remember(HttpContext context)
    {
        if (!HttpMethods.IsGet(context.Request.Method) && !HttpMethods.IsHead(context.Request.Method))
        {
            context.Items[typeof(DatabaseFailure)] = true;
        }
    }
}
