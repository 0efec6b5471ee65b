using System.Reflection;
using Microsoft.AspNetCore.Components;

namespace Samenspel.Web.Tests;

/// <summary>The addresses of all pages, read from the pages themselves, so that a new one is tested without being listed.</summary>
internal static class PageList
{
    public static IReadOnlyList<string> Templates { get; } =
    [
        .. Composition.PageAssemblies.Append(typeof(Composition).Assembly)
            .SelectMany(assembly => assembly.GetTypes())
            .SelectMany(type => type.GetCustomAttributes<RouteAttribute>())
            .Select(route => route.Template)
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>Those that anybody with an account may open; running the platform and beginning a campaign have tests of their own.</summary>
    public static IEnumerable<string> WithoutParameters() => Templates.Where(template =>
        !template.Contains('{', StringComparison.Ordinal) && !template.StartsWith("/beheer/", StringComparison.Ordinal) && template != "/monitor/nieuw");
}
