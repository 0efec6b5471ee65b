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
        var first = refusals[0];
        var status = first.Kind switch
        {
            RefusalKind.NotFound => StatusCodes.Status404NotFound,
            RefusalKind.Forbidden => StatusCodes.Status403Forbidden,
            RefusalKind.Conflict => StatusCodes.Status409Conflict,
            _ => StatusCodes.Status400BadRequest,
        };
        return Answer(status, refusals);
    }

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
