using System.Globalization;
using System.Text.RegularExpressions;
using Samenspel.Architecture.Tests.Reading;

namespace Samenspel.Architecture.Tests;

/// <summary>Documents do not rot: decisions are numbered and say how they are checked, links and named files and tests exist.</summary>
public sealed partial class DocumentTests
{
    private const string Decisions = "docs/decisions/";
    private static readonly string[] Headings = ["## Context", "## Decision", "## Consequences", "## How it is checked"];

    [Fact]
    public void Decisions_AreNumberedWithoutGapsOrDoubles() =>
        Offenders.None("Decision records are numbered 0001, 0002, … without gaps or doubles.", BadNumbers(DecisionFiles()));

    [Fact]
    public void Decisions_SayHowTheyAreChecked() => Offenders.None(
        "A decision record lacks a heading, or says nothing below it.",
        DecisionFiles().SelectMany(file => EmptyHeadings(file, Repository.Read(file))));

    [Fact]
    public void Documents_LinkToWhatExists() => Offenders.None(
        "A document links to a file that does not exist.",
        Documents().SelectMany(file => BrokenLinks(file, Repository.Read(file), Repository.Exists)));

    [Fact]
    public void Documents_NameWhatExists() => Offenders.None(
        "A document names a file, folder or test class that does not exist.",
        Documents().Where(file => !Repository.InAny(file, "data/")).SelectMany(file => NamedButGone(file, Repository.Read(file), Repository.Exists, TestClasses())));

    [Fact]
    public void Glossary_NamesWhatIsInTheCode() => Offenders.None(
        "The glossary gives a name that is not in the code.",
        NotInCode(Repository.Read("docs/glossary.md"), Repository.Source(".cs").Where(file => Repository.InAny(file, "src/")).Select(Repository.Read)));

    [Fact]
    public void Manual_HasEveryPageInBothLanguages() => Offenders.None(
        "A page of the manual is in one language only.",
        OneLanguage(Repository.Files().Where(file => Repository.InAny(file, "docs/manual/"))));

    [Fact]
    public void Rule_NoticesGapsDoublesAndLooseNames() => Assert.Equal(
        ["0002 is used twice", "0003 is missing", "docs/decisions/notes.md has no number"],
        BadNumbers([Decisions + "0001-a.md", Decisions + "0002-b.md", Decisions + "0002-c.md", Decisions + "0004-d.md", Decisions + "notes.md"]).Order(StringComparer.Ordinal));

    [Fact]
    public void Rule_NoticesAHeadingWithNothingBelow() => Assert.Equal(
        ["0001-a.md: ## Consequences", "0001-a.md: ## How it is checked"],
        EmptyHeadings("0001-a.md", "# A\n\n## Context\nx\n\n## Decision\ny\n\n## Consequences\n\n").Order(StringComparer.Ordinal));

    [Fact]
    public void Rule_NoticesABrokenLink() => Assert.Equal(
        ["docs/a.md: ../gone.md"],
        BrokenLinks("docs/a.md", "[a](../gone.md) [b](b.md#part) [c](https://example.org) [d](#here) [e](/page-of-the-site)", path => string.Equals(path, "docs/b.md", StringComparison.Ordinal)));

    [Fact]
    public void Rule_NoticesANamedFileOrTestThatIsGone() => Assert.Equal(
        ["a.md: BeeTests", "a.md: src/Gone/"],
        NamedButGone("a.md", "`src/Gone/` `src/Here` `BeeTests` `WaspTests` `dotnet run`", path => string.Equals(path, "src/Here", StringComparison.Ordinal), ["WaspTests"]).Order(StringComparer.Ordinal));

    [Fact]
    public void Rule_NoticesANameThatIsNotInTheCode() => Assert.Equal(
        ["Wasp"],
        NotInCode("| bij | `Bee` | x |\n| wesp, zweefvlieg | `Wasp`, `Fly` | not `Sting` |\n| raad | council | y |", ["class Bee;", "record Fly; // WaspTrap"]));

    [Fact]
    public void Rule_NoticesAPageInOneLanguage() => Assert.Equal(
        ["docs/manual/nl/b.md"],
        OneLanguage(["docs/manual/nl/a.md", "docs/manual/en/a.md", "docs/manual/nl/b.md"]));

    private static IEnumerable<string> Documents() => Repository.Files().Where(file => file.EndsWith(".md", StringComparison.Ordinal));

    private static string[] DecisionFiles() => [.. Documents().Where(file => Repository.InAny(file, Decisions))];

    private static HashSet<string> TestClasses() => Repository.Source(".cs").Where(file => Repository.InAny(file, "tests/"))
        .Select(file => Path.GetFileNameWithoutExtension(file)).ToHashSet(StringComparer.Ordinal);

    private static IEnumerable<string> BadNumbers(string[] files)
    {
        var numbers = files.Select(file => Number().Match(file[Decisions.Length..])).Where(match => match.Success)
            .Select(match => int.Parse(match.Groups["number"].Value, CultureInfo.InvariantCulture)).ToArray();
        return files.Where(file => !Number().IsMatch(file[Decisions.Length..])).Select(file => $"{file} has no number")
            .Concat(numbers.GroupBy(number => number).Where(group => group.Count() > 1).Select(group => $"{group.Key:0000} is used twice"))
            .Concat(Enumerable.Range(1, numbers.DefaultIfEmpty().Max()).Except(numbers).Select(number => $"{number:0000} is missing"));
    }

    private static IEnumerable<string> EmptyHeadings(string file, string text) =>
        from heading in Headings
        let start = text.IndexOf(heading + "\n", StringComparison.Ordinal)
        where start < 0 || text[(start + heading.Length)..].Split("\n## ")[0].Trim().Length == 0
        select $"{file}: {heading}";

    private static IEnumerable<string> BrokenLinks(string file, string text, Predicate<string> exists) =>
        from Match link in Link().Matches(text)
        let target = link.Groups["target"].Value
        let path = Path.GetRelativePath("/", Path.GetFullPath(Path.Combine("/", Path.GetDirectoryName(file)!, target))).Replace('\\', '/')
        where !exists(path)
        select $"{file}: {target}";

    private static IEnumerable<string> NamedButGone(string file, string text, Predicate<string> exists, HashSet<string> tests) =>
        from Match named in Named().Matches(text)
        let name = named.Groups["name"].Value
        where name.EndsWith("Tests", StringComparison.Ordinal) && !name.Contains('/', StringComparison.Ordinal)
            ? !tests.Contains(name)
            : !exists(name.TrimEnd('/'))
        select $"{file}: {name}";

    private static IEnumerable<string> NotInCode(string glossary, IEnumerable<string> sources)
    {
        var words = sources.SelectMany(source => Word().Matches(source)).Select(word => word.Value).ToHashSet(StringComparer.Ordinal);
        return glossary.Split('\n').Where(line => line.StartsWith("| ", StringComparison.Ordinal)).Select(line => line.Split('|')[2])
            .SelectMany(cell => CodeName().Matches(cell)).Select(name => name.Groups["name"].Value).Where(name => !words.Contains(name));
    }

    private static IEnumerable<string> OneLanguage(IEnumerable<string> pages)
    {
        var all = pages.ToHashSet(StringComparer.Ordinal);
        return all.Where(page => !all.Contains(page.Contains("/nl/", StringComparison.Ordinal)
            ? page.Replace("/nl/", "/en/", StringComparison.Ordinal)
            : page.Replace("/en/", "/nl/", StringComparison.Ordinal)));
    }

    [GeneratedRegex(@"\w+", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Word();

    [GeneratedRegex("`(?<name>\\w+)`", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex CodeName();

    [GeneratedRegex(@"^(?<number>\d{4})-[a-z0-9-]+\.md$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Number();

    [GeneratedRegex(@"\]\((?!\w+:|#|/)(?<target>[^)#\s]+)(#[^)]*)?\)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Link();

    [GeneratedRegex(@"`(?<name>(src|tests|eng|docs|data|content|examples|bench)/[\w./-]*|\w+Tests)`", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Named();
}
