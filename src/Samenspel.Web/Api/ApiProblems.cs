using Samenspel.Web.Shell;
using Samenspel.Web.Texts;

namespace Samenspel.Web.Api;

/// <summary>Every fault of the API has a title, a sentence that says more and a stable code, also those that the framework makes.</summary>
internal static class ApiProblems
{
    public static void Complete(ProblemDetailsContext context)
    {
        var problem = context.ProblemDetails;
        var status = problem.Status ?? context.HttpContext.Response.StatusCode;
        if (DatabaseFailure.Of(context.HttpContext) is { } database)
        {
            problem.Detail = $"{database.Cause} {database.Consequence}";
            problem.Extensions["code"] = "api.database-unavailable";
        }

        problem.Detail ??= status switch
        {
            StatusCodes.Status404NotFound => ShellTexts.Api_404,
            StatusCodes.Status405MethodNotAllowed => ShellTexts.Api_405,
            StatusCodes.Status415UnsupportedMediaType => ShellTexts.Api_415,
            >= StatusCodes.Status500InternalServerError => ShellTexts.Api_500,
            _ => ShellTexts.Api_400,
        };
        problem.Extensions.TryAdd("code", status switch
        {
            StatusCodes.Status404NotFound => "api.not-found",
            StatusCodes.Status405MethodNotAllowed => "api.method-not-allowed",
            StatusCodes.Status415UnsupportedMediaType => "api.wrong-content-type",
            >= StatusCodes.Status500InternalServerError => "api.failed",
            _ => "api.bad-request",
        });
    }
}
