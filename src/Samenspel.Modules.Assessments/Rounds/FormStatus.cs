using Microsoft.AspNetCore.Http;
using Samenspel.Kernel;

namespace Samenspel.Modules.Assessments.Rounds;

/// <summary>With which status a page answers a form that was refused.</summary>
internal static class FormStatus
{
    public static int Of(IReadOnlyList<Refusal> refusals) => refusals.Any(one => one.Kind == RefusalKind.Forbidden) ? StatusCodes.Status403Forbidden
        : refusals.Any(one => one.Kind == RefusalKind.NotFound) ? StatusCodes.Status404NotFound
        : refusals.Any(one => one.Kind == RefusalKind.Conflict) ? StatusCodes.Status409Conflict
        : StatusCodes.Status422UnprocessableEntity;
}
