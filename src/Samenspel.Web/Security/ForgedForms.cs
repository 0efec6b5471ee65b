using Microsoft.AspNetCore.Antiforgery;

namespace Samenspel.Web.Security;

/// <summary>A form without its token was open too long or came from elsewhere: refused before any page sees it.</summary>
internal sealed class ForgedForms(RequestDelegate next)
{
    public Task InvokeAsync(HttpContext context)
    {
        if (!HttpMethods.IsPost(context.Request.Method) || context.Features.Get<IAntiforgeryValidationFeature>() is not { IsValid: false })
        {
            return next(context);
        }

        context.Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return Task.CompletedTask;
    }
}
