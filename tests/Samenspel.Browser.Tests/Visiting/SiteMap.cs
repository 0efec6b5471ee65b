using System.Net;
using System.Reflection;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Components;

namespace Samenspel.Browser.Tests.Visiting;

/// <summary>
/// All pages, read from the pages themselves, so that a new one is tested without being listed. An address with a parameter is
/// filled by walking through the site as <see cref="People.Walkers"/>: what no link leads any of them to is not found.
/// </summary>
internal sealed partial class SiteMap
{
    // Shown for an answer, never linked to.
    private static readonly Dictionary<string, string> Unlinked = new(StringComparer.Ordinal)
    {
        ["/fout/{Code:int}"] = "/fout/404",

        // Reached by a link in a message; here as somebody sees it whose link does not work any more.
        ["/begin/{Token}"] = "/begin/onbekend",
        ["/uitnodiging/{Token}"] = "/uitnodiging/onbekend",
        ["/herstel/{Token}"] = "/herstel/onbekend",
        ["/wachtwoord-herstellen/{Token}"] = "/wachtwoord-herstellen/onbekend",
        ["/account/e-mailadres/{Token}"] = "/account/e-mailadres/onbekend",
        ["/berichten/afmelden/{Token}"] = "/berichten/afmelden/onbekend",
    };

    // Enough to meet the examples, one's own dossiers and the one with a model of its own; the pages below the one are not below the other.
    private const int MostOfAKind = 14;

    // Of one dossier no more than this, so that one with many questions does not stand before all others.
    private const int MostBelowOne = 6;

    // Downloads, which are no pages.
    private static readonly HashSet<string> Files = new([".csv", ".docx", ".geojson", ".ics", ".json", ".xlsx"], StringComparer.Ordinal);

    // What the first walker who can open a page met of its kind.
    private readonly Dictionary<string, List<string>> _all = new(StringComparer.Ordinal);

    private readonly Dictionary<string, List<Opening>> _openings =
        Unlinked.ToDictionary(known => known.Key, known => new List<Opening> { new(known.Value, null) }, StringComparer.Ordinal);

    public static IReadOnlyList<string> Templates { get; } =
    [
        .. Directory.EnumerateFiles(AppContext.BaseDirectory, "Samenspel.*.dll")
            .Where(file => !file.EndsWith(".Tests.dll", StringComparison.Ordinal))
            .SelectMany(file => Assembly.Load(AssemblyName.GetAssemblyName(file)).GetTypes())
            .SelectMany(type => type.GetCustomAttributes<RouteAttribute>())
            .Select(route => route.Template)
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>
    /// Where and as whom the page is opened: as the first walker who can, at the last address that one met, because examples come after other dossiers and hold
    /// more; and, if there is one, at an address that only somebody with a role can open.
    /// </summary>
    /// <exception cref="InvalidOperationException">No link on any page leads anybody to it.</exception>
    public IReadOnlyList<Opening> this[string template] => _openings.TryGetValue(template, out var found)
        ? found
        : throw new InvalidOperationException($"No walker can open an address of the form {template}; so neither a visitor nor this test finds it.");

    public static async Task<SiteMap> WalkAsync(Uri site)
    {
        var map = new SiteMap();
        foreach (var person in People.Walkers)
        {
            using var walker = await Walker.StartAsync(site, person);
            foreach (var (template, addresses) in await WalkAsync(walker))
            {
                map.Add(template, addresses, person);
            }
        }

        return map;
    }

    // Every address that this person can open, by template, in the order in which they were met.
    private static async Task<Dictionary<string, List<string>>> WalkAsync(Walker walker)
    {
        var forms = Templates.Where(template => template.Contains('{', StringComparison.Ordinal)).Select(template => (Template: template, Form: FormOf(template))).ToList();
        var opened = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        var met = new HashSet<string>(StringComparer.Ordinal);
        var ahead = new Queue<(string Template, string Path)>(Templates.Except(forms.Select(form => form.Template), StringComparer.Ordinal).Select(path => (path, path)));
        while (ahead.TryDequeue(out var next))
        {
            var known = opened.TryGetValue(next.Template, out var found) ? found : [];
            if (known.Count == MostOfAKind || known.Count(one => Above(one) == Above(next.Path)) == MostBelowOne || (known.Count > 0 && next.Path.Contains('?', StringComparison.Ordinal)) || await walker.ReadAsync(next.Path) is not { } page)
            {
                continue;
            }

            opened[next.Template] = [.. known, next.Path];
            foreach (var link in HrefValue().Matches(page).Select(match => (Path: match.Groups["path"].Value, Query: WebUtility.HtmlDecode(match.Groups["query"].Value))).Where(link => !Files.Contains(Path.GetExtension(link.Path)) && met.Add(link.Path + link.Query)))
            {
                if (forms.Find(form => form.Form.IsMatch(link.Path)).Template is { } template)
                {
                    ahead.Enqueue((template, link.Path + link.Query));
                }
            }
        }

        return opened;
    }

    private void Add(string template, List<string> addresses, string? person)
    {
        if (!_openings.TryGetValue(template, out var known))
        {
            _openings[template] = [new(addresses[^1], person)];
            _all[template] = [.. addresses];
            return;
        }

        // One address more is enough: the first that nobody before could open.
        if (known.Count == 1 && !Unlinked.ContainsKey(template) && addresses.Find(address => !_all[template].Contains(address)) is { } further)
        {
            known.Add(new(further, person));
        }
    }

    // "/dossiers/…": the first two parts of an address; of a shorter one the whole.
    private static string Above(string path) => string.Join('/', path.Split('/', 4).Take(3));

    private static Regex FormOf(string template) =>
        new($"^{ParameterName().Replace(template, parameter => parameter.Value switch
        {
            var value when value.Contains(":guid", StringComparison.Ordinal) => "[0-9a-f]{8}-[0-9a-f-]{27}",
            var value when value.Contains(":int", StringComparison.Ordinal) => "[0-9]+",
            _ => "[^/]+",
        })}$", RegexOptions.NonBacktracking);

    [GeneratedRegex("""href="(?<path>/[^"#?]*)(?<query>\?[^"#]*)?""", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex HrefValue();

    [GeneratedRegex(@"\{[^}]+\}", RegexOptions.NonBacktracking)]
    private static partial Regex ParameterName();
}
