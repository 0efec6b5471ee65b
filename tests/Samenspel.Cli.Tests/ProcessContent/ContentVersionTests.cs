using System.Text.Json.Nodes;

namespace Samenspel.Cli.Tests.ProcessContent;

/// <summary>The chain of versions, and what was given out.</summary>
public sealed class ContentVersionTests : IDisposable
{
    private const string First = "facts.v1.json";
    private const string Second = "facts.v2.json";

    private readonly ContentCopy _copy = new();

    public void Dispose() => _copy.Dispose();

    [Fact]
    public async Task SecondVersion_ThatTellsWhatItChanged_IsClean()
    {
        Next(First, Second, 2, document =>
        {
            document["facts"]![0]!["meaning"]!["en"] = "Said better.";
            document["facts"]!.AsArray().RemoveAt(1);
            document["facts"]!.AsArray().Add(Fact("new-fact"));
            document["changes"] = new JsonArray(
                Change("participants.active", "reworded"), Change("participants.inhabitants", "withdrawn"), Change("new-fact", "added"));
        });

        Assert.Empty(await _copy.CheckAsync());
    }

    [Fact]
    public async Task SecondVersion_WithoutChanges_IsNamed()
    {
        Next(First, Second, 2, _ => { });

        Assert.Equal(("content.changes-missing", Second), (await _copy.CheckAsync()).Select(fault => (fault.Code, fault.File)).Single());
    }

    [Fact]
    public async Task Changes_ThatAreNotTold_AreNamed()
    {
        Next(First, Second, 2, document =>
        {
            document["facts"]![0]!["unit"]!["en"] = "players";
            document["facts"]!.AsArray().RemoveAt(1);
            document["facts"]!.AsArray().Add(Fact("new-fact"));
            document["changes"] = new JsonArray(Change("case.exists", "reworded"));
        });

        var faults = await _copy.CheckAsync();

        Assert.All(faults, fault => Assert.Equal(("content.unlisted-change", Second), (fault.Code, fault.File)));
        Assert.Equal(3, faults.Count);
    }

    [Theory]
    [InlineData("participants.active", "added")]
    [InlineData("participants.active", "withdrawn")]
    [InlineData("never-there", "reworded")]
    [InlineData("never-there", "withdrawn")]
    public async Task Change_ThatDoesNotFit_IsNamed(string item, string kind)
    {
        Next(First, Second, 2, document => document["changes"] = new JsonArray(Change(item, kind)));

        Assert.Equal(("content.wrong-change", "$.changes[0].kind"), (await _copy.CheckAsync()).Select(fault => (fault.Code, fault.Path)).Single());
    }

    [Fact]
    public async Task Replacement_ThatIsNotThere_IsNamed()
    {
        Next(First, Second, 2, document =>
        {
            document["facts"]!.AsArray().RemoveAt(1);
            var change = Change("participants.inhabitants", "withdrawn");
            change["replacedBy"] = "nothing";
            document["changes"] = new JsonArray(change);
        });

        Assert.Equal(("content.unknown-reference", "$.changes[0].replacedBy"), (await _copy.CheckAsync()).Select(fault => (fault.Code, fault.Path)).Single());
    }

    [Fact]
    public async Task Id_OfAWithdrawnItem_IsNotUsedAgain()
    {
        JsonNode? withdrawn = null;
        Next(First, Second, 2, document =>
        {
            withdrawn = document["facts"]![1]!.DeepClone();
            document["facts"]!.AsArray().RemoveAt(1);
            document["changes"] = new JsonArray(Change("participants.inhabitants", "withdrawn"));
        });
        Next(Second, "facts.v3.json", 3, document =>
        {
            document["facts"]!.AsArray().Add(withdrawn);
            document["changes"] = new JsonArray(Change("participants.inhabitants", "added"));
        });

        Assert.Equal(("content.id-used-again", "facts.v3.json"), (await _copy.CheckAsync()).Select(fault => (fault.Code, fault.File)).Single());
    }

    [Fact]
    public async Task Hole_InTheVersions_IsNamed()
    {
        Next(First, "facts.v3.json", 3, document => document["changes"] = new JsonArray(Change("case.exists", "reworded")));

        Assert.Equal(("content.version-gap", "$.version"), (await _copy.CheckAsync()).Select(fault => (fault.Code, fault.Path)).Single());
    }

    [Fact]
    public async Task Version_OfAnEarlierDay_IsNamed()
    {
        Next(First, Second, 2, document => (document["issued"], document["changes"]) = ("2026-11-21", new JsonArray(Change("case.exists", "reworded"))));

        Assert.Equal(("content.issued-before-previous", "$.issued"), (await _copy.CheckAsync()).Select(fault => (fault.Code, fault.Path)).Single());
    }

    [Fact]
    public async Task Version_InAnotherFormat_IsNamed()
    {
        _copy.Change("roles.v1.json", document => (document["id"], document["version"], document["changes"]) = ("facts", 2, new JsonArray(Change("case.exists", "moved"))), Second);

        Assert.Contains(await _copy.CheckAsync(), fault => (fault.Code, fault.Path) == ("content.other-format", "$.format"));
    }

    [Fact]
    public async Task GivenOut_IsNeverChangedByAComma()
    {
        _copy.TakeTheList();
        _copy.Write("facts.v1.json", _copy.Read("facts.v1.json") + "\n");

        Assert.Equal(("content.changed-after-issue", "facts.v1.json"), (await _copy.CheckAsync()).Select(fault => (fault.Code, fault.File)).Single());
    }

    [Fact]
    public async Task GivenOut_IsNeverRemoved()
    {
        _copy.TakeTheList();
        _copy.Remove("unknown.v1.json");

        Assert.Equal("content.given-out-gone", (await _copy.CheckAsync()).Single().Code);
    }

    [Fact]
    public async Task GivenOut_AsItIs_IsClean()
    {
        _copy.TakeTheList();

        Assert.Empty(await _copy.CheckAsync());
    }

    [Theory]
    [InlineData("facts.v1.json")]
    [InlineData("zz00000000000000000000000000000000000000000000000000000000000000  facts.v1.json")]
    [InlineData("0000000000000000000000000000000000000000000000000000000000000000  ../facts.v1.json")]
    [InlineData("0000000000000000000000000000000000000000000000000000000000000000  ")]
    public async Task GivenOut_WithALineThatIsNoHash_IsNamed(string line)
    {
        _copy.Write("given-out.sha256", line + "\n");

        Assert.Equal(("content.given-out-unreadable", "given-out.sha256", "$[0]"), (await _copy.CheckAsync()).Select(fault => (fault.Code, fault.File, fault.Path)).Single());
    }

    [Fact]
    public void EveryShippedDocument_IsOnTheListOfWhatWasGivenOut()
    {
        _copy.TakeTheList();
        var listed = _copy.Read("given-out.sha256").Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line[66..]);
        var there = Directory.EnumerateFiles(_copy.Folder, "*.v*.json", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(_copy.Folder, file));

        Assert.Equal(there.Order(StringComparer.Ordinal), listed.Order(StringComparer.Ordinal));
    }

    private static JsonObject Change(string item, string kind) =>
        new() { ["item"] = item, ["kind"] = kind, ["reason"] = new JsonObject { ["nl"] = "Omdat het beter is.", ["en"] = "Because it is better." } };

    private static JsonObject Fact(string id) =>
        new() { ["id"] = id, ["type"] = "boolean", ["scope"] = "dossier", ["from"] = "dossier", ["meaning"] = new JsonObject { ["nl"] = "Nieuw.", ["en"] = "New." } };

    private void Next(string from, string to, int version, Action<JsonNode> change) => _copy.Change(
        from,
        document =>
        {
            document["version"] = version;
            document.AsObject().Remove("changes");
            change(document);
        },
        to);
}
