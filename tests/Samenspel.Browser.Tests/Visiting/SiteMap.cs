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

    // Enough to meet both one's own dossier and an example; the pages below the one are not below the other.
    private const int MostOfAKind = 4;

    private readonly Dictionary<string, List<string>> _addresses = Unlinked.ToDictionary(known => known.Key, known => new List<string> { known.Value }, StringComparer.Ordinal);

    public static IReadOnlyList<string> Templates { get; } =
    [
        .. Directory.EnumerateFiles(AppContext.BaseDirectory, "Samenspel.*.dll")
            .Where(file => !file.EndsWith(".Tests.dll", StringComparison.Ordinal))
            .SelectMany(file => Assembly.Load(AssemblyName.GetAssemblyName(file)).GetTypes())
            .SelectMany(type => type.GetCustomAttributes<RouteAttribute>())
            .Select(route => route.Template)
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>An address of the page: the last one met, because examples come after one's own dossiers and hold more.</summary>
    /// <exception cref="InvalidOperationException">No link on any page leads to it.</exception>
    public string this[string template] => _addresses.TryGetValue(template, out var found)
        ? found[^1]
        : throw new InvalidOperationException($"No page links to an address of the form {template}; so neither a visitor nor this test finds it.");

    public static async Task<SiteMap> WalkAsync(Uri site)
    {
        var map = new SiteMap();
        using var walker = new HttpClient { BaseAddress = site };
        var ahead = new Queue<string>();
        var forms = Templates.Where(template => template.Contains('{', StringComparison.Ordinal)).Select(template => (Template: template, Form: FormOf(template))).ToList();
        foreach (var template in Templates.Except(forms.Select(form => form.Template), StringComparer.Ordinal))
        {
            map._addresses[template] = [template];
            ahead.Enqueue(template);
        }

        while (ahead.TryDequeue(out var path))
        {
            foreach (var link in HrefValue().Matches(await walker.GetStringAsync(path)).Select(match => match.Groups["path"].Value).Distinct(StringComparer.Ordinal))
            {
                if (forms.Find(form => form.Form.IsMatch(link)).Template is { } template && !map._addresses.ContainsKey(link) && map.Add(template, link))
                {
                    ahead.Enqueue(link);
                }
            }
        }

        return map;
    }

    private bool Add(string template, string link)
    {
        var known = _addresses.TryGetValue(template, out var found) ? found : _addresses[template] = [];
        if (known.Count == MostOfAKind || known.Contains(link, StringComparer.Ordinal))
        {
            return false;
        }

        known.Add(link);
        return true;
    }

    private static Regex FormOf(string template) =>
        new($"^{ParameterName().Replace(template, parameter => parameter.Value.Contains(":guid", StringComparison.Ordinal) ? "[0-9a-f]{8}-[0-9a-f-]{27}" : "[^/]+")}$", RegexOptions.NonBacktracking);

    [GeneratedRegex("""href="(?<path>/[^"#?]*)""", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex HrefValue();

    [GeneratedRegex(@"\{[^}]+\}", RegexOptions.NonBacktracking)]
    private static partial Regex ParameterName();
}
