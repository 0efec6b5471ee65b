namespace Samenspel.Cli.Tests.ProcessContent;

/// <summary>A regional body adds its own content without code, and changes nothing of another.</summary>
public sealed class RegionalContentTests : IDisposable
{
    private const string Questions = "own.v1.json";
    private const string Addition = "own-questions.v1.json";

    private readonly ContentCopy _copy = new();

    public void Dispose() => _copy.Dispose();

    [Fact]
    public async Task Addition_ToAShippedModel_IsClean()
    {
        WriteRegion();

        Assert.Empty(await _copy.CheckAsync(withRegion: true));
    }

    [Theory]
    [InlineData("\"samenspel:egem-7\", \"versions\"", "\"samenspel:egem-8\", \"versions\"", "unknown-document", "$.to.versions[0]")]
    [InlineData("\"needs\"", "\"need\"", "unknown-reference", "$.phases[0].phase")]
    [InlineData("\"water-board\"", "\"waterboard\"", "unknown-reference", "$.phases[0].questions[0]")]
    [InlineData("\"water-board\"", "\"samenspel:organise.cost-key\"", "not-pinned", "$.phases[0].questions[0]")]
    public async Task Addition_ThatFitsNothing_IsNamed(string from, string to, string code, string path)
    {
        WriteRegion(addition: text => text.Replace(from, to, StringComparison.Ordinal));

        Assert.Contains(await _copy.CheckAsync(withRegion: true), fault => (fault.Code, fault.File, fault.Path) == ("content." + code, "region/" + Addition, path));
    }

    [Fact]
    public async Task HowQuestion_BeforeTheLockOfAnothersModel_IsNamed()
    {
        WriteRegion(questions: text => text.Replace("\"what\"", "\"how\"", StringComparison.Ordinal));

        Assert.Equal(("content.how-before-lock", "$.phases[0].questions[0]"), (await _copy.CheckAsync(withRegion: true)).Select(fault => (fault.Code, fault.Path)).Single());
    }

    [Fact]
    public async Task Publisher_OfAnother_IsRefused()
    {
        WriteRegion(questions: text => text.Replace("regio-zilverdijk", "samenspel", StringComparison.Ordinal));

        Assert.Contains(await _copy.CheckAsync(withRegion: true), fault => (fault.Code, fault.File, fault.Path) == ("content.publisher-taken", "region/" + Questions, "$.publisher"));
    }

    [Fact]
    public async Task Folder_WithoutDocuments_IsNamed() =>
        Assert.Equal("content.no-documents", (await _copy.CheckAsync(withRegion: true)).Single().Code);

    private void WriteRegion(Func<string, string>? questions = null, Func<string, string>? addition = null)
    {
        const string OwnQuestions = """
            {
              "format": "samenspel-process-questions/1", "publisher": "regio-zilverdijk", "id": "own", "version": 1, "issued": "2027-01-04",
              "name": { "nl": "Vragen van de regio (fictief)", "en": "Questions of the region (fictional)" },
              "uses": [{ "id": "samenspel:sources", "version": 1 }],
              "questions": [{
                "id": "water-board", "text": { "nl": "Doet het waterschap mee?", "en": "Does the water board take part?" }, "matter": "what", "answeredBy": "each",
                "privateUntilShared": false, "answer": "yes-no", "hardness": "judgement", "sources": [{ "source": "samenspel:samenspel" }]
              }]
            }
            """;
        const string OwnAddition = """
            {
              "format": "samenspel-process-addition/1", "publisher": "regio-zilverdijk", "id": "own-questions", "version": 1, "issued": "2027-01-04",
              "name": { "nl": "Eigen vragen van de regio (fictief)", "en": "Own questions of the region (fictional)" },
              "uses": [{ "id": "samenspel:egem-7", "version": 1 }, { "id": "own", "version": 1 }],
              "to": { "model": "samenspel:egem-7", "versions": [1] },
              "phases": [{ "phase": "needs", "questions": ["water-board"] }],
              "validFrom": "2027-01-04"
            }
            """;
        _copy.WriteRegion(Questions, questions?.Invoke(OwnQuestions) ?? OwnQuestions);
        _copy.WriteRegion(Addition, addition?.Invoke(OwnAddition) ?? OwnAddition);
    }
}
