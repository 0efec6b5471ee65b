using System.Text.RegularExpressions;

namespace Samenspel.Cli.Tests.ProcessContent;

/// <summary><c>samenspel content check</c> on the shipped content and on content that was spoilt: every rule is seen to fail.</summary>
public sealed partial class ContentCheckTests : IDisposable
{
    // Those that need a file, a folder or a second version; each has a test of its own.
    private static readonly string[] SeenElsewhere =
    [
        "too-large", "malformed-json", "malformed-text", "unreadable-file", "double-property", "double-document", "no-documents", "publisher-taken", "not-in-model", "how-before-lock", "wrong-comparison",
        "given-out-unreadable", "given-out-gone", "changed-after-issue",
        "changes-missing", "version-gap", "issued-before-previous", "other-format", "wrong-change", "unlisted-change", "id-used-again",
    ];

    private readonly ContentCopy _copy = new();

    public static TheoryData<int> Spoilt => [.. Enumerable.Range(0, SpoiltContent.All.Count)];

    public void Dispose() => _copy.Dispose();

    [Theory]
    [InlineData("nl", "documenten gelezen: geen fouten.")]
    [InlineData("en", "documents read: no faults.")]
    public async Task ShippedContent_HasNoFaults(string language, string said)
    {
        var run = await CliRun.OfAsync("content", "check", "--lang", language);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains(said, run.Out, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Spoilt))]
    public async Task SpoiltDocument_IsNamedWithFilePathAndCode(int number)
    {
        var spoilt = SpoiltContent.All[number];
        _copy.Change(spoilt.File, spoilt.Spoil);

        var faults = await _copy.CheckAsync();

        var found = faults.FirstOrDefault(fault => (fault.Code, fault.File, fault.Path) == ("content." + spoilt.Code, spoilt.File, spoilt.Path));
        Assert.True(found is not null, $"{spoilt.Code} at {spoilt.Path} was not found among:\n{string.Join('\n', faults)}");
        Assert.EndsWith(".", found.What.TrimEnd('?'), StringComparison.Ordinal);
        Assert.EndsWith(".", found.Mend, StringComparison.Ordinal);
    }

    [Fact]
    public void Codes_AreAllSeenAndAllDescribed()
    {
        var written = Directory.EnumerateFiles(RepositoryFiles.At("src/Samenspel.Modules.Process/Content"), "*.cs", SearchOption.AllDirectories)
            .SelectMany(file => GivenCode().Matches(File.ReadAllText(file))).Select(match => match.Groups["code"].Value).ToHashSet(StringComparer.Ordinal);
        var described = DescribedCode().Matches(File.ReadAllText(RepositoryFiles.At("docs/content/process.md"))).Select(match => match.Groups["code"].Value).ToHashSet(StringComparer.Ordinal);

        Assert.Equal(written.Order(StringComparer.Ordinal), SpoiltContent.All.Select(spoilt => spoilt.Code).Concat(SeenElsewhere).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
        Assert.Equal(written.Order(StringComparer.Ordinal), described.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Faults_AreAllNamedAtOnce_EachOnALineWithHowToMendIt()
    {
        _copy.Change("questions.v1.json", document =>
        {
            document["questions"]![0]!["text"]!.AsObject().Remove("en");
            document["questions"]![2]!["matter"] = "where";
            document["questions"]![10]!["sources"]![0]!["source"] = "telengi";
        });
        _copy.Change("roles.v1.json", document => document["roles"]![0]!["colour"] = "red");

        var run = await CliRun.OfAsync("content", "check", "--shipped", _copy.Folder, "--lang", "en");

        Assert.Equal(1, run.ExitCode);
        var lines = run.Out.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n');
        Assert.Equal(
            [
                $"{_copy.Folder}/questions.v1.json:1: $.questions[0].text.en: The text in the language en is missing. Fill in en. [content.missing-translation]",
                $"{_copy.Folder}/questions.v1.json:1: $.questions[2].matter: The value where is not allowed here. Use: what, how. [content.unknown-value]",
                $"{_copy.Folder}/questions.v1.json:1: $.questions[10].sources[0].source: Not found: the source telengi. Do you mean telengy? Else add telengi. [content.unknown-reference]",
                $"{_copy.Folder}/roles.v1.json:1: $.roles[0].colour: The property colour is not known. Remove colour. [content.unknown-property]",
            ],
            lines[..^1]);
        Assert.EndsWith("4 faults.", lines[^1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("malformed-json", "{ \"format\": ")]
    [InlineData("malformed-json", "")]
    [InlineData("malformed-json", "{ \"format\": \"a\", } // no")]
    [InlineData("malformed-text", """{ "format": "\ud800" }""")]
    [InlineData("malformed-text", """{ "\udfff": 1 }""")]
    [InlineData("unknown-format", "[1, 2]")]
    [InlineData("unknown-format", "null")]
    [InlineData("unknown-format", "{ \"format\": 7, \"uses\": [null, 3, { \"id\": [] }], \"version\": \"1\" }")]
    public async Task File_ThatIsNoDocument_IsNamed(string code, string text)
    {
        _copy.Write("odd.v1.json", text);

        Assert.Contains(await _copy.CheckAsync(), fault => (fault.Code, fault.File) == ("content." + code, "odd.v1.json"));
    }

    [Fact]
    public async Task File_ThatIsTooLargeOrCannotBeRead_IsNamed()
    {
        _copy.Write("large.v1.json", new string(' ', 10_000_001));
        File.CreateSymbolicLink(Path.Combine(_copy.Folder, "gone.v1.json"), Path.Combine(_copy.Folder, "nothing"));

        Assert.Equal(["content.unreadable-file", "content.too-large"], (await _copy.CheckAsync()).Select(fault => fault.Code));
    }

    [Fact]
    public async Task Property_ThatIsThereTwice_IsNamed()
    {
        _copy.Write("roles.v1.json", _copy.Read("roles.v1.json").Replace("\"version\": 1,", "\"version\": 1, \"version\": 1,", StringComparison.Ordinal));

        Assert.Equal(("content.double-property", "$.version"), (await _copy.CheckAsync()).Select(fault => (fault.Code, fault.Path)).Single());
    }

    [Fact]
    public async Task Document_ThatIsThereTwice_IsNamed()
    {
        _copy.Write("sub/facts.v1.json", _copy.Read("facts.v1.json"));

        Assert.Contains(await _copy.CheckAsync(), fault => (fault.Code, fault.File, fault.Path) == ("content.double-document", "sub/facts.v1.json", "$.id"));
    }

    [Theory]
    [InlineData("questions", "questions.v1.json")]
    [InlineData("outputs", "outputs.v1.json")]
    [InlineData("warnings", "warnings.v1.json")]
    [InlineData("statistics", "statistics.v1.json")]
    public async Task Item_ThatStandsInNoPhase_IsNamed(string list, string file)
    {
        _copy.Change("models/telengy-5.v1.json", document =>
        {
            foreach (var phase in document["phases"]!.AsArray())
            {
                phase![list]!.AsArray().Clear();
            }
        });

        Assert.All(await _copy.CheckAsync(), fault => Assert.Equal(("content.not-in-model", file), (fault.Code, fault.File)));
        Assert.NotEmpty(await _copy.CheckAsync());
    }

    [Fact]
    public async Task HowQuestion_BeforeTheLock_IsNamed()
    {
        _copy.Change("questions.v1.json", document =>
        {
            foreach (var question in document["questions"]!.AsArray())
            {
                question!["matter"] = "how";
            }
        });

        var faults = await _copy.CheckAsync();

        Assert.All(faults, fault => Assert.Equal("content.how-before-lock", fault.Code));
        Assert.Contains(faults, fault => (fault.File, fault.Path) == ("models/egem-7.v1.json", "$.phases[0].questions[0]"));
        Assert.DoesNotContain(faults, fault => fault.Path.StartsWith("$.phases[4]", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Instrument_WithSeveralFaults_NamesAllWithTheirLines()
    {
        const string Scan = "instruments/egem-scan.v1.json";
        var text = _copy.Read(Scan).Replace("\"minimumGroup\": 5", "\"minimumGroup\": 1", StringComparison.Ordinal).Replace("\"feasible\": 3", "\"feasible\": 30", StringComparison.Ordinal)
            .Replace("\"vision-one-page\"", "\"vision-two-pages\"", StringComparison.Ordinal);
        _copy.Write(Scan, text);
        var lines = text.ReplaceLineEndings("\n").Split('\n');
        int LineOf(string part) => Array.FindIndex(lines, line => line.Contains(part, StringComparison.Ordinal)) + 1;

        var run = await CliRun.OfAsync("content", "check", "--shipped", _copy.Folder, "--lang", "en");

        Assert.Equal(
            [
                $"{_copy.Folder}/{Scan}:{LineOf("vision-two-pages")}: $.advice[0].interventions[0]",
                $"{_copy.Folder}/{Scan}:{LineOf("\"minimumGroup\": 1")}: $.minimumGroup",
                $"{_copy.Folder}/{Scan}:{LineOf("\"feasible\": 30")}: $.target.feasible",
            ],
            run.Out.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n')[..^1].Select(line => string.Join(": ", line.Split(": ").Take(2))));
    }

    [Fact]
    public async Task MissingProperty_IsNamedAtTheLineOfWhatLacksIt()
    {
        _copy.Write("roles.v1.json", """
            {
              "format": "samenspel-process-roles/1",
              "roles": [
                { "id": "one", "name": { "nl": "één", "en": "one" } },
                { "id": "two" }
              ]
            }
            """);

        var run = await CliRun.OfAsync("content", "check", "--shipped", _copy.Folder, "--lang", "en");

        Assert.Contains($"{_copy.Folder}/roles.v1.json:5: $.roles[1]: ", run.Out, StringComparison.Ordinal);
        Assert.Contains($"{_copy.Folder}/roles.v1.json:1: $: ", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Truth_CanOnlyBeEqual()
    {
        _copy.Change("warnings.v1.json", document => document["warnings"]![0]!["when"] = System.Text.Json.Nodes.JsonNode.Parse("""{ "fact": "case.exists", "is": "more-than", "value": false }"""));

        Assert.Equal(("content.wrong-comparison", "$.warnings[0].when.is"), (await _copy.CheckAsync()).Select(fault => (fault.Code, fault.Path)).Single());
    }

    [Fact]
    public async Task Folder_ThatIsNotThere_IsBadInput()
    {
        var run = await CliRun.OfAsync("content", "check", "no-such-folder", "--lang", "en");

        Assert.Equal((2, ""), (run.ExitCode, run.Out));
        Assert.Contains("The folder no-such-folder is not there", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Help_NamesTheCommand()
    {
        var run = await CliRun.OfAsync("content", "check", "--help", "--lang", "en");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("--shipped", run.Out, StringComparison.Ordinal);
        Assert.Contains("Folders of regional publishers", run.Out, StringComparison.Ordinal);
    }

    [GeneratedRegex("""
        "(?<code>[a-z]+(-[a-z]+)*)",\s*CheckTexts\.
        """, RegexOptions.ExplicitCapture | RegexOptions.IgnorePatternWhitespace, 1000)]
    private static partial Regex GivenCode();

    [GeneratedRegex("`content\\.(?<code>[a-z-]+)`", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex DescribedCode();
}
