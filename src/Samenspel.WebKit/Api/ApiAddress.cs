using Microsoft.AspNetCore.Http;

namespace Samenspel.WebKit.Api;

/// <summary>Which addresses are the API's. <c>/api</c> itself is a page that explains it.</summary>
public static class ApiAddress
{
    public const string Root = "/api/v1";

    /// <summary>As routing does: capitals or not is the same address, so that no spelling gets round a rule of the API.</summary>
    public static bool IsApi(PathString path) => path.StartsWithSegments("/api", StringComparison.OrdinalIgnoreCase, out var rest) && rest.HasValue;
}
