using System.Text.Json;
using System.Text.Json.Nodes;

namespace Samenspel.Cli.Tests.ProcessContent;

/// <summary>
/// The shipped content in a folder of its own, to be spoilt, and a folder of a regional body beside it. Without the list of what was given out, which would
/// name every document that is spoilt.
/// </summary>
internal sealed class ContentCopy : IDisposable
{
    private const string GivenOut = "given-out.sha256";

    private static readonly string Shipped = RepositoryFiles.At("content/process");

    public ContentCopy()
    {
        foreach (var file in Directory.EnumerateFiles(Shipped, "*.json", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(Folder, Path.GetRelativePath(Shipped, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }

    public string Folder { get; } = Directory.CreateTempSubdirectory("samenspel-content-").FullName;

    public string Region { get; } = Directory.CreateTempSubdirectory("samenspel-region-").FullName;

    public void TakeTheList() => File.Copy(Path.Combine(Shipped, GivenOut), Path.Combine(Folder, GivenOut));

    public string Read(string file) => File.ReadAllText(Path.Combine(Folder, file));

    public void Write(string file, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(Folder, file))!);
        File.WriteAllText(Path.Combine(Folder, file), text);
    }

    public void Remove(string file) => File.Delete(Path.Combine(Folder, file));

    /// <summary>Writes a document changed, under the same name or as another file.</summary>
    public void Change(string file, Action<JsonNode> change, string? to = null)
    {
        var document = JsonNode.Parse(Read(file))!;
        change(document);
        Write(to ?? file, document.ToJsonString());
    }

    public void WriteRegion(string file, string text) => File.WriteAllText(Path.Combine(Region, file), text);

    /// <summary>What the command finds, as it writes it for programs.</summary>
    public async Task<IReadOnlyList<ContentFinding>> CheckAsync(bool withRegion = false)
    {
        string[] args = ["content", "check", "--json", "--lang", "en", "--shipped", Folder, .. withRegion ? new[] { Region } : []];
        var run = await CliRun.OfAsync(args);
        Assert.Equal("", run.Error);
        using var report = JsonDocument.Parse(run.Out);
        var faults = report.RootElement.GetProperty("faults").EnumerateArray().Select(fault => new ContentFinding(
            fault.GetProperty("code").GetString()!, Below(fault.GetProperty("file").GetString()!), fault.GetProperty("path").GetString()!,
            fault.GetProperty("what").GetString()!, fault.GetProperty("mend").GetString()!)).ToList();
        Assert.Equal(faults.Count == 0 ? 0 : 1, run.ExitCode);
        return faults;
    }

    public void Dispose()
    {
        Directory.Delete(Folder, recursive: true);
        Directory.Delete(Region, recursive: true);
    }

    private string Below(string file) => file.Replace(Folder, "", StringComparison.Ordinal).Replace(Region, "region", StringComparison.Ordinal).TrimStart('/');
}

internal sealed record ContentFinding(string Code, string File, string Path, string What, string Mend);
