using Microsoft.AspNetCore.Localization;
using Samenspel.WebKit.Api;

namespace Samenspel.Web.Languages;

internal static class LanguageSetup
{
    public static void AddLanguages(this WebApplicationBuilder builder) =>
        builder.Services.Configure<RequestLocalizationOptions>(options =>
        {
            options.DefaultRequestCulture = new RequestCulture(SiteLanguages.All[0]);
            options.SupportedCultures = [.. SiteLanguages.All];
            options.SupportedUICultures = [.. SiteLanguages.All];
            options.ApplyCurrentCultureToResponseHeaders = true;
            options.RequestCultureProviders = [new CustomRequestCultureProvider(FromProgram), new CustomRequestCultureProvider(FromCookie)];
        });

    // A program says it in each request; the pages are in Dutch until a visitor chooses, whatever the browser says.
    private static Task<ProviderCultureResult?> FromProgram(HttpContext context) => Task.FromResult(
        ApiAddress.IsApi(context.Request.Path)
        && context.Request.GetTypedHeaders().AcceptLanguage.Where(one => one.Quality is not 0).OrderByDescending(one => one.Quality ?? 1)
            .Select(one => SiteLanguages.Find(one.Value.ToString().Split('-')[0])).FirstOrDefault(one => one is not null) is { } language
                ? new ProviderCultureResult(language.Name)
                : null);

    private static Task<ProviderCultureResult?> FromCookie(HttpContext context) => Task.FromResult(
        SiteLanguages.Find(context.Request.Cookies[LanguageChoice.Name]) is { } language ? new ProviderCultureResult(language.Name) : null);
}
