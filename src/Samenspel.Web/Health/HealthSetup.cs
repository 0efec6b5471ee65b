using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Samenspel.WebKit.Permissions;

namespace Samenspel.Web.Health;

/// <summary>
/// Two addresses for a proxy or a watchman: <c>/gezondheid/levend</c> says that the process answers, <c>/gezondheid/gereed</c> that it can work.
/// They write nothing down, and what they say discloses nothing.
/// </summary>
internal static class HealthSetup
{
    public const string Live = "/gezondheid/levend";
    public const string Ready = "/gezondheid/gereed";

    public static void AddHealth(this WebApplicationBuilder builder) => builder.Services.AddHealthChecks().AddCheck<DatabaseReady>("database");

    public static void MapHealth(this WebApplication app)
    {
        app.MapHealthChecks(Live, new HealthCheckOptions { Predicate = _ => false, ResponseWriter = WriteAsync }).IsPublicFile();
        app.MapHealthChecks(Ready, new HealthCheckOptions { ResponseWriter = WriteAsync }).IsPublicFile();
    }

    private static Task WriteAsync(HttpContext context, HealthReport report)
    {
        context.Response.ContentType = "text/plain; charset=utf-8";
        context.Response.Headers.CacheControl = "no-store";
        var reason = report.Entries.Values.Select(entry => entry.Description).FirstOrDefault(description => !string.IsNullOrEmpty(description));
        return context.Response.WriteAsync(reason ?? "ok", context.RequestAborted);
    }
}
