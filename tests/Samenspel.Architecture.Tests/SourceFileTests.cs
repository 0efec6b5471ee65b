using System.Text.RegularExpressions;
using Samenspel.Architecture.Tests.Reading;

namespace Samenspel.Architecture.Tests;

/// <summary>Files stay short, finished and honest.</summary>
public sealed partial class SourceFileTests
{
    private const int MostLines = 300;
    private const int MostLinesOfMarkup = 120;

    [Fact]
    public void Files_StayShort() => Offenders.None(
        $"A source file has at most {MostLines} lines, a .razor file {MostLinesOfMarkup}.",
        Repository.Source(".cs", ".ts", ".razor").SelectMany(file => TooLong(file, Repository.Read(file))));

    [Fact]
    public void Files_AreFinished() => Offenders.None(
        "Unfinished work stands in a file: finish it or write an issue.",
        Repository.TextFiles().Where(file => !Repository.InAny(file, "data/")).SelectMany(file => Found(file, Unfinished())));

    [Fact]
    public void Code_SilencesNothing() => Offenders.None(
        "Code silences a warning or swallows an error.",
        Repository.Source(".cs", ".razor").SelectMany(file => Found(file, Silenced())));

    [Fact]
    public void Tests_AreNotSwitchedOff() => Offenders.None(
        "A test is switched off, or cannot fail.",
        Repository.Source(".cs").Where(file => Repository.InAny(file, "tests/")).SelectMany(file => Found(file, SwitchedOff())));

    [Fact]
    public void Rule_NoticesAFileThatIsTooLong()
    {
        Assert.Single(TooLong("Bee.cs", string.Concat(Enumerable.Repeat("x\n", MostLines + 1))));
        Assert.Single(TooLong("Bee.razor", string.Concat(Enumerable.Repeat("x\n", MostLinesOfMarkup + 1))));
        Assert.Empty(TooLong("Bee.cs", string.Concat(Enumerable.Repeat("x\n", MostLines))));
    }

    // The marks are put together here, because this file is read by its own rule.
    [Theory]
    [InlineData("// TO" + "DO: sting")]
    [InlineData("# FIX" + "ME")]
    [InlineData("throw new NotImplemented" + "Exception();")]
    [InlineData("<p>Lorem ip" + "sum</p>")]
    public void Rule_NoticesUnfinishedWork(string line) => Assert.Matches(Unfinished(), line);

    [Theory]
    [InlineData("#pragma warning dis" + "able CA1000")]
    [InlineData("catch (IOException) {" + " }")]
    [InlineData("catch\n{\n" + "}")]
    [InlineData("[Suppress" + "Message(\"a\", \"b\")]")]
    public void Rule_NoticesSilence(string code) => Assert.Matches(Silenced(), code);

    [Theory]
    [InlineData("[Fact(Sk" + "ip = \"later\")]")]
    [InlineData("Assert.True(" + "true);")]
    public void Rule_NoticesATestThatIsOff(string code) => Assert.Matches(SwitchedOff(), code);

    private static IEnumerable<string> TooLong(string file, string source)
    {
        var lines = source.TrimEnd('\n').Split('\n').Length;
        return lines > (file.EndsWith(".razor", StringComparison.Ordinal) ? MostLinesOfMarkup : MostLines) ? [$"{file}: {lines} lines"] : [];
    }

    private static IEnumerable<string> Found(string file, Regex rule) => rule.Matches(Repository.Read(file)).Select(match => $"{file}: {match.Value}");

    [GeneratedRegex(@"\b(TO[D]O|FIX[M]E|HAC[K])\b|NotImplemented[E]xception|[Ll]orem[ ]ipsum", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Unfinished();

    [GeneratedRegex(@"#pragma warning [d]isable|\bcatch\s*(\([^)]*\))?\s*(when\s*\([^)]*\)\s*)?\{\s*\}|\[.*\bSuppressMessage\(", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Silenced();

    [GeneratedRegex(@"\bSkip\s*=\s*""|Assert\.True\(true\b|Assert\.False\(false\b", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex SwitchedOff();
}
