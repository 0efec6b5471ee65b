using Microsoft.AspNetCore.Localization;

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
            options.RequestCultureProviders = [new CustomRequestCultureProvider(FromCookie)];
        });

    private static Task<ProviderCultureResult?> FromCookie(HttpContext context) => Task.FromResult(
        SiteLanguages.Find(context.Request.Cookies[LanguageChoice.Name]) is { } language ? new ProviderCultureResult(language.Name) : null);
}
