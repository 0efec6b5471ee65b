using System.Collections.Concurrent;
using System.Text.RegularExpressions;

namespace Samenspel.Web.Tests.Access.Matrix;

/// <summary>The names of all forms, read from the pages' sources, so that a new one is tried without being listed.</summary>
internal static partial class FormNames
{
    private static readonly ConcurrentDictionary<string, IReadOnlyList<string>> Known = new(StringComparer.Ordinal);

    /// <summary>Those of one module, by the name of its project.</summary>
    public static IReadOnlyList<string> Of(string module) => Known.GetOrAdd(module, name => In(Path.Combine("src", name)));

    private static IReadOnlyList<string> In(string folder) =>
    [
        .. Directory.EnumerateFiles(Path.Combine(Atlas.AtlasDatabase.RepositoryRoot, folder), "*.razor", SearchOption.AllDirectories)
            .SelectMany(file => Name().Matches(File.ReadAllText(file)).Select(match => match.Groups["name"].Value))
            .Where(name => !name.Contains('@', StringComparison.Ordinal))
            .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal),
    ];

    [GeneratedRegex("(?:@formname|FormName)=\"(?<name>[^\"]+)\"", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Name();
}
