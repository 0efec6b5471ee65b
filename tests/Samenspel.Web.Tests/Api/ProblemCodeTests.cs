using System.Text.RegularExpressions;
using Samenspel.Web.Tests.Atlas;

namespace Samenspel.Web.Tests.Api;

/// <summary>Every code that a refusal can carry is in <c>docs/api/problem-codes.md</c>, and nothing else is.</summary>
public sealed partial class ProblemCodeTests
{
    private static readonly string Source = Path.Combine(AtlasDatabase.RepositoryRoot, "src");

    [Fact]
    public void Codes_AreThoseInTheDocument()
    {
        var text = File.ReadAllText(Path.Combine(AtlasDatabase.RepositoryRoot, "docs", "api", "problem-codes.md"));
        var documented = Row().Matches(text).Select(match => match.Groups["code"].Value).ToList();
        var code = Files(Source).Select(File.ReadAllText).ToList();
        var whole = code.SelectMany(file => Whole().Matches(file)).Select(match => match.Groups["code"].Value).Where(word => word != "atlas.json");

        // The checks of a business case name the last part only; four are of the norms that ship with the product and stop its start.
        var parts = Files(Path.Combine(Source, "Samenspel.Modules.BusinessCases")).Select(File.ReadAllText)
            .SelectMany(file => Part().Matches(file)).Select(match => "business-case." + match.Groups["part"].Value)
            .Except(["business-case.bad-validity", "business-case.duplicate-norm", "business-case.points-not-rising", "business-case.too-few-points"]);

        Assert.Equal(whole.Concat(parts).Distinct().Order(StringComparer.Ordinal), documented.Order(StringComparer.Ordinal));
        Assert.Equal(documented.Count, documented.Distinct().Count());
    }

    private static IEnumerable<string> Files(string folder) => Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
        .Where(file => !file.Contains("Migrations", StringComparison.Ordinal));

    [GeneratedRegex("\"(?<code>(api|access|assessments|atlas|business-case|calendar|carry|cost-sharing|data|dossiers|form|monitor|partnering|process)\\.[a-z0-9-]+)\"", RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex Whole();

    [GeneratedRegex("(Refuse|RefuseChoice|Add|Malformed)\\(\\s*\"(?<part>[a-z]+(-[a-z0-9]+)*)\"", RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex Part();

    [GeneratedRegex("^\\| `(?<code>[a-z0-9.-]+)` \\|", RegexOptions.ExplicitCapture | RegexOptions.Multiline, 2000)]
    private static partial Regex Row();
}
