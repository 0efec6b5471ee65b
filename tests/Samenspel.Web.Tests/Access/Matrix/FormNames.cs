using System.Text.RegularExpressions;

namespace Samenspel.Web.Tests.Access.Matrix;

/// <summary>The names of all forms, read from the pages' sources, so that a new one is tried without being listed.</summary>
internal static partial class FormNames
{
    public static IReadOnlyList<string> All { get; } = In("src");

    /// <summary>Those of the pages about people and organisations.</summary>
    public static IReadOnlyList<string> OfAccess { get; } = In("src/Samenspel.Modules.Access");

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
