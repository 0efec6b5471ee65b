using Microsoft.AspNetCore.Http;
using Samenspel.Kernel;

namespace Samenspel.WebKit.Forms;

/// <summary>With which status a page answers a form that was refused.</summary>
public static class FormStatus
{
    /// <summary>403 when it is forbidden, else 404, else 409 when somebody was first, else 422.</summary>
    public static int Of(IReadOnlyList<Refusal> refusals) => refusals.Any(one => one.Kind == RefusalKind.Forbidden) ? StatusCodes.Status403Forbidden
        : refusals.Any(one => one.Kind == RefusalKind.NotFound) ? StatusCodes.Status404NotFound
        : refusals.Any(one => one.Kind == RefusalKind.Conflict) ? StatusCodes.Status409Conflict
        : StatusCodes.Status422UnprocessableEntity;
}
