using Samenspel.WebKit.Api;

namespace Samenspel.Web.Languages;

/// <summary>
/// <c>?taal=en</c> on any page keeps the choice in a cookie and goes back to the same address without it.
/// A link, so that it works without script and without a form on every page.
/// </summary>
internal sealed class LanguageChoice(RequestDelegate next)
{
    public const string Name = "taal";

    public Task InvokeAsync(HttpContext context)
    {
        var chosen = context.Request.Query[Name].ToString();
        if (!HttpMethods.IsGet(context.Request.Method) || ApiAddress.IsApi(context.Request.Path) || SiteLanguages.Find(chosen) is not { } language)
        {
            return next(context);
        }

        context.Response.Cookies.Append(Name, language.TwoLetterISOLanguageName, new CookieOptions
        {
            MaxAge = TimeSpan.FromDays(365),
            HttpOnly = true,
            IsEssential = true,
            SameSite = SameSiteMode.Lax,
            Secure = context.Request.IsHttps,
            Path = context.Request.PathBase.HasValue ? context.Request.PathBase.Value : "/",
        });
        var rest = context.Request.Query.Where(part => !string.Equals(part.Key, Name, StringComparison.OrdinalIgnoreCase))
            .SelectMany(part => part.Value, (part, value) => KeyValuePair.Create(part.Key, value));
        context.Response.Redirect(context.Request.PathBase + OnThisSite(context.Request.Path) + QueryString.Create(rest));
        return Task.CompletedTask;
    }

    // A browser reads an address that begins with two slashes as one on another site.
    private static PathString OnThisSite(PathString path) => "/" + path.Value!.TrimStart('/');
}
