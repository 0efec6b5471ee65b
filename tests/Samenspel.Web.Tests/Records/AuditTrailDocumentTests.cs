using System.Diagnostics;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Samenspel.Data.Handling;
using Samenspel.Data.Recording;
using Samenspel.Web.Tests.Atlas;

namespace Samenspel.Web.Tests.Records;

/// <summary>docs/audit-trail.md says what the product does: its example, its actions and its script are tried.</summary>
public sealed class AuditTrailDocumentTests(SamenspelHost host)
{
    private static readonly string Text = File.ReadAllText(Path.Combine(AtlasDatabase.RepositoryRoot, "docs", "audit-trail.md"));

    [Fact]
    public void Example_HasTheHashThatStandsThere()
    {
        var example = JsonDocument.Parse(Between("```json\n", "```")).RootElement;
        string Of(string name) => example.GetProperty(name).GetString()!;
        var line = new RecordLine
        {
            Chain = Of("chain"),
            Number = 1,
            At = SamenspelHost.Now,
            Action = Of("action"),
            Subject = Of("subject"),
            Result = Of("result"),
            Actor = Of("actor"),
            Origin = Of("origin"),
            Details = Of("details"),
            Previous = Of("previous"),
            Hash = Of("hash"),
        };

        Assert.Equal((RecordHash.Text(line.At), "1", RecordHash.Beginning), (Of("at"), Of("number"), line.Previous));
        Assert.Equal(RecordHash.Of(line), line.Hash);
    }

    [Fact]
    public void Actions_AreThoseOfTheHandlers()
    {
        var registered = host.Services.GetServices<RegisteredAction>().DistinctBy(action => action.Name).OrderBy(action => action.Name, StringComparer.Ordinal);
        var list = string.Concat(registered.Select(action => $"- `{action.Name}`{(action.IsWrite ? "" : " (read)")}\n"));

        Assert.Equal(list, Between("Reads are recorded only when they were denied.\n\n", "\0"));
    }

    [Fact]
    public async Task Script_OfThePage_FindsTheChangedLine()
    {
        var folder = Directory.CreateTempSubdirectory("samenspel-script-").FullName;
        var (script, file) = (Path.Combine(folder, "check.mjs"), Path.Combine(folder, "register.json"));
        var lines = RecordLines.Chain(5);
        await File.WriteAllTextAsync(script, Between("```js\n", "```"));
        await using (var stream = File.Create(file))
        {
            await RecordFile.WriteJsonAsync(stream, new ChainEnd("c", 5, lines[4].Hash), lines.ToAsyncEnumerable(), SamenspelHost.Now, CancellationToken.None);
        }

        Assert.Equal((0, "fits: 5 lines"), await RunAsync(script, file));

        await File.WriteAllTextAsync(file, (await File.ReadAllTextAsync(file)).Replace("dossier:3", "dossier:9", StringComparison.Ordinal));
        Assert.Equal((1, "line 3 does not fit"), await RunAsync(script, file));
        Directory.Delete(folder, recursive: true);
    }

    private static async Task<(int ExitCode, string Said)> RunAsync(string script, string file)
    {
        using var node = Process.Start(new ProcessStartInfo("node", [script, file]) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true })!;
        var said = await node.StandardOutput.ReadToEndAsync() + await node.StandardError.ReadToEndAsync();
        await node.WaitForExitAsync();
        return (node.ExitCode, said.Trim());
    }

    private static string Between(string begin, string end)
    {
        var from = Text.IndexOf(begin, StringComparison.Ordinal) + begin.Length;
        var until = Text.IndexOf(end, from, StringComparison.Ordinal);
        return until < 0 ? Text[from..] : Text[from..until];
    }
}
