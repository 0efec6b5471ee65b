using System.Globalization;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http.Features;
using Samenspel.WebKit.Api;

namespace Samenspel.Web.Shell;

/// <summary>
/// Gives an answer without a body one: a page for a visitor, problem+json for the API. The page is fetched with GET, also after a form
/// was sent, because an error page takes no forms.
/// </summary>
internal sealed class ErrorPages(RequestDelegate next, IProblemDetailsService problems, IServiceScopeFactory scopes)
{
    public async Task InvokeAsync(HttpContext context)
    {
        if (context.Features.Get<IExceptionHandlerPathFeature>() is { } failed)
        {
            DatabaseFailure.Remember(context);
            context.Request.Method = HttpMethods.Get;
            if (context.Response.StatusCode == StatusCodes.Status503ServiceUnavailable)
            {
                context.Response.Headers.RetryAfter = DatabaseFailure.RetryAfterSeconds.ToString(CultureInfo.InvariantCulture);
            }

            if (ApiAddress.IsApi(failed.Path))
            {
                await problems.WriteAsync(new ProblemDetailsContext { HttpContext = context });
                return;
            }
        }

        // Blazor writes no body of its own for a page that was not found when it sees that somebody else will.
        var feature = new StatusCodePagesFeature();
        context.Features.Set<IStatusCodePagesFeature>(feature);
        await next(context);
        var code = context.Response.StatusCode;
        if (!feature.Enabled || code < StatusCodes.Status400BadRequest || context.Response.HasStarted
            || context.Response.ContentLength is not null || !string.IsNullOrEmpty(context.Response.ContentType))
        {
            return;
        }

        if (ApiAddress.IsApi(context.Request.Path))
        {
            await problems.WriteAsync(new ProblemDetailsContext { HttpContext = context });
            return;
        }

        await ShowAsync(context, code);
    }

    private async Task ShowAsync(HttpContext context, int code)
    {
        context.Features.Set<IStatusCodeReExecuteFeature>(new StatusCodeReExecuteFeature
        {
            OriginalPath = context.Request.Path.Value!,
            OriginalPathBase = context.Request.PathBase.Value!,
            OriginalQueryString = context.Request.QueryString.Value,
        });
        context.SetEndpoint(null);
        context.Features.Get<IRouteValuesFeature>()?.RouteValues.Clear();
        context.Request.Method = HttpMethods.Get;
        context.Request.Path = $"/fout/{code}";
        context.Request.QueryString = QueryString.Empty;

        // What the first page used belongs to that page; the error page starts afresh.
        var services = context.RequestServices;
        await using var scope = scopes.CreateAsyncScope();
        context.RequestServices = scope.ServiceProvider;
        try
        {
            await next(context);
        }
        finally
        {
            context.RequestServices = services;
        }
    }
}
