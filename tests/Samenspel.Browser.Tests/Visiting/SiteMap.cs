using System.Reflection;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Components;

namespace Samenspel.Browser.Tests.Visiting;

/// <summary>
/// All pages, read from the pages themselves, so that a new one is tested without being listed. An address with a parameter is
/// filled by walking through the site: what no link leads to is not found.
/// </summary>
internal sealed partial class SiteMap
{
    // Shown for an answer, never linked to.
    private static readonly Dictionary<string, string> Unlinked = new(StringComparer.Ordinal) { ["/fout/{Code:int}"] = "/fout/404" };

    private readonly Dictionary<string, string> _addresses = new(Unlinked, StringComparer.Ordinal);

    public static IReadOnlyList<string> Templates { get; } =
    [
        .. Directory.EnumerateFiles(AppContext.BaseDirectory, "Samenspel.*.dll")
            .Where(file => !file.EndsWith(".Tests.dll", StringComparison.Ordinal))
            .SelectMany(file => Assembly.Load(AssemblyName.GetAssemblyName(file)).GetTypes())
            .SelectMany(type => type.GetCustomAttributes<RouteAttribute>())
            .Select(route => route.Template)
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>An address of the page.</summary>
    /// <exception cref="InvalidOperationException">No link on any page leads to it.</exception>
    public string this[string template] => _addresses.GetValueOrDefault(template)
        ?? throw new InvalidOperationException($"No page links to an address of the form {template}; so neither a visitor nor this test finds it.");

    public static async Task<SiteMap> WalkAsync(Uri site)
    {
        var map = new SiteMap();
        using var walker = new HttpClient { BaseAddress = site };
        var ahead = new Queue<string>(Templates.Where(template => !template.Contains('{', StringComparison.Ordinal)));
        foreach (var template in ahead)
        {
            map._addresses[template] = template;
        }

        while (ahead.TryDequeue(out var path))
        {
            var links = HrefValue().Matches(await walker.GetStringAsync(path)).Select(match => match.Groups["path"].Value).ToHashSet(StringComparer.Ordinal);
            foreach (var template in Templates.Where(template => !map._addresses.ContainsKey(template)))
            {
                // The last one: on the list of dossiers the examples come after one's own.
                if (links.LastOrDefault(FormOf(template).IsMatch) is { } found)
                {
                    map._addresses[template] = found;
                    ahead.Enqueue(found);
                }
            }
        }

        return map;
    }

    private static Regex FormOf(string template) =>
        new($"^{ParameterName().Replace(template, parameter => parameter.Value.Contains(":guid", StringComparison.Ordinal) ? "[0-9a-f]{8}-[0-9a-f-]{27}" : "[^/]+")}$", RegexOptions.NonBacktracking);

    [GeneratedRegex("""href="(?<path>/[^"#?]*)""", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex HrefValue();

    [GeneratedRegex(@"\{[^}]+\}", RegexOptions.NonBacktracking)]
    private static partial Regex ParameterName();
}
