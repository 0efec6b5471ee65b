using System.Globalization;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Samenspel.WebKit.Layout;

namespace Samenspel.Web.Tests.WebKit;

/// <summary>Renders one component to HTML without a host.</summary>
internal static class Markup
{
    public static async Task<string> Of<T>(object parameters, string culture = "nl-NL")
        where T : IComponent
    {
        var values = parameters.GetType().GetProperties().ToDictionary(one => one.Name, one => one.GetValue(parameters), StringComparer.Ordinal);
        var (before, beforeTexts) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(culture);
        try
        {
            await using var services = new ServiceCollection().AddSingleton(new SiteLinks("")).BuildServiceProvider();
            await using var renderer = new HtmlRenderer(services, NullLoggerFactory.Instance);
            return await renderer.Dispatcher.InvokeAsync(async () =>
                (await renderer.RenderComponentAsync<T>(ParameterView.FromDictionary(values))).ToHtmlString());
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (before, beforeTexts);
        }
    }

    public static RenderFragment Html(string html) => builder => builder.AddMarkupContent(0, html);
}
