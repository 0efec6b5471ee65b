using Microsoft.AspNetCore.Http;
using Samenspel.Kernel;

namespace Samenspel.WebKit.Problems;

/// <summary>Turns refusals into the answer of the API: problem+json with a stable code and every fault at once.</summary>
public static class Problem
{
    /// <summary>What the caller gets who has to say first who it is: 401.</summary>
    public static IResult Unauthorised(Refusal refusal) => Answer(StatusCodes.Status401Unauthorized, [refusal]);

    /// <summary>What the caller gets for refusals: 404, 403 or 409 when the first is of that kind, otherwise 400.</summary>
    public static IResult From(IReadOnlyList<Refusal> refusals)
    {
        ArgumentNullException.ThrowIfNull(refusals);
        return Answer(StatusOf(refusals[0]), refusals);
    }

    /// <summary>The same for a change that said from which version it was made: somebody else came first is 412.</summary>
    public static IResult OfChange(IReadOnlyList<Refusal> refusals)
    {
        ArgumentNullException.ThrowIfNull(refusals);
        return Answer(refusals[0].Kind == RefusalKind.Conflict ? StatusCodes.Status412PreconditionFailed : StatusOf(refusals[0]), refusals);
    }

    /// <summary>What is wrong with the request as a request.</summary>
    public static IResult Of(int status, string code, string message) => Answer(status, [new Refusal(RefusalKind.Invalid, code, message)]);

    private static int StatusOf(Refusal first) => first.Kind switch
    {
        RefusalKind.NotFound => StatusCodes.Status404NotFound,
        RefusalKind.Forbidden => StatusCodes.Status403Forbidden,
        RefusalKind.Conflict => StatusCodes.Status409Conflict,
        _ => StatusCodes.Status400BadRequest,
    };

    private static IResult Answer(int status, IReadOnlyList<Refusal> refusals)
    {
        var first = refusals[0];
        return Results.Problem(
            statusCode: status,
            title: first.Message,
            detail: string.Join(" ", refusals.Select(refusal => refusal.Message)),
            extensions: new Dictionary<string, object?>(StringComparer.Ordinal)
            {
                ["code"] = first.Code,
                ["errors"] = refusals.Select(refusal => new { code = refusal.Code, field = refusal.Field, message = refusal.Message }).ToArray(),
            });
    }
}
