using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using Samenspel.Web.Tests.StartUp;

namespace Samenspel.Web.Tests.Operations;

/// <summary>A backup that cannot be put back is refused with the part that is wrong, and what is there stays.</summary>
public sealed class DamagedBackupTests(BackedUp backup) : IClassFixture<BackedUp>
{
    private const string Table = "tables/dossiers_dossier.jsonl";

    [Theory]
    [InlineData(0)]
    [InlineData(100)]
    [InlineData(0.5)]
    [InlineData(0.999)]
    public async Task Restore_OfAFileThatIsCutOff_IsRefused(double length)
    {
        var bytes = backup.Content;
        var cut = bytes[..(int)(length < 1 ? bytes.Length * length : length)];

        Assert.Equal(["backup.no-backup "], await RefusedAsync(cut));
    }

    [Fact]
    public async Task Restore_OfAnotherFile_IsRefused() => Assert.Equal(["backup.no-backup "], await RefusedAsync(Encoding.UTF8.GetBytes("Minutes of the meeting")));

    [Fact]
    public async Task Restore_OfAnotherArchive_IsRefused()
    {
        using var file = new MemoryStream();
        using (var archive = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            archive.CreateEntry("letter.docx");
        }

        Assert.Equal(["backup.no-backup "], await RefusedAsync(file.ToArray()));
    }

    [Fact]
    public async Task Restore_WithABitThatFell_NamesThePart()
    {
        var bytes = backup.Content;
        var name = Encoding.UTF8.GetBytes(Table);
        var place = bytes.AsSpan().IndexOf(name) + name.Length + 40;
        bytes[place] ^= 0x10;

        Assert.Equal([$"backup.damaged {Table}"], await RefusedAsync(bytes));
    }

    [Fact]
    public async Task Restore_WithARowChanged_NamesThePart() =>
        Assert.Equal([$"backup.damaged {Table}"], await RefusedAsync(Changed(Table, text => text.Replace("Met doel", "Ander doel", StringComparison.Ordinal))));

    [Fact]
    public async Task Restore_WithTheManifestChanged_NamesIt() => Assert.Equal(
        ["backup.damaged manifest.json"],
        await RefusedAsync(Changed("manifest.json", text => text.Replace("\"rows\": 342", "\"rows\": 341", StringComparison.Ordinal))));

    [Fact]
    public async Task Restore_WithPartsRemovedAndAdded_NamesThemAll()
    {
        using var file = Writable();
        using (var archive = new ZipArchive(file, ZipArchiveMode.Update, leaveOpen: true))
        {
            archive.GetEntry(Table)!.Delete();
            archive.GetEntry("files/uploads/2026/notulen.txt")!.Delete();
            archive.CreateEntry("files/../../elsewhere.txt");
        }

        Assert.Equal(
            [$"backup.damaged {Table}", "backup.damaged files/uploads/2026/notulen.txt", "backup.damaged files/../../elsewhere.txt"],
            await RefusedAsync(file.ToArray()));
    }

    [Fact]
    public async Task Restore_OfAFileThatLeadsOutOfTheFolder_IsRefused() => Assert.Contains(
        "backup.damaged files/../outside.txt",
        await RefusedAsync(Changed("manifest.json", text => text.Replace("uploads/2026/notulen.txt", "../outside.txt", StringComparison.Ordinal), seal: true)));

    [Theory]
    [InlineData("\"format\": 1", "\"format\": 2")]
    [InlineData("\"Initial\"", "\"Initial\", \"FromTheFuture\"")]
    public async Task Restore_OfANewerVersionsBackup_SaysSo(string from, string to) =>
        Assert.Equal(["backup.newer "], await RefusedAsync(Changed("manifest.json", text => text.Replace(from, to, StringComparison.Ordinal), seal: true)));

    [Theory]
    [InlineData("of no dossier")]
    [InlineData("twice")]
    public async Task Restore_ThatFailsHalfway_LeavesEverythingAsItWas(string how)
    {
        // Every hash fits, so that the fault shows only when the rows are put in: a participant of no dossier, or a dossier that is there twice.
        var part = string.Equals(how, "twice", StringComparison.Ordinal) ? Table : "tables/dossiers_participant.jsonl";
        var bytes = Changed(part, text => string.Equals(how, "twice", StringComparison.Ordinal) ? text + text : Orphaned(text), seal: true);
        await using var place = await Installation.CreateAsync();
        Assert.True((await place.RestoreAsync(backup.Open())).TryGet(out _));
        await place.AskAsync("UPDATE dossiers_dossier SET title = 'Van nu' WHERE title = 'Met doel'");

        await Assert.ThrowsAnyAsync<Exception>(() => place.RestoreAsync(new MemoryStream(bytes), overwrite: true));

        Assert.Single(await place.AskAsync("SELECT id FROM dossiers_dossier WHERE title = 'Van nu'"));
        Assert.Equal("342", (await place.AskAsync("SELECT count(*) FROM atlas_municipality"))[0][0]);
        Assert.DoesNotContain(Directory.EnumerateFiles(place.Storage.Path), file => file.Contains("restoring", StringComparison.Ordinal));
    }

    private static string Orphaned(string rows)
    {
        var lines = rows.Split('\n');
        var ids = System.Text.RegularExpressions.Regex.Matches(lines[0], "[0-9a-f-]{36}", System.Text.RegularExpressions.RegexOptions.None, TimeSpan.FromSeconds(1));
        lines[0] = ids.Aggregate(lines[0], (line, id) => line.Replace(id.Value, "01920000-0000-7000-8000-0000000000ff", StringComparison.Ordinal));
        return string.Join('\n', lines);
    }

    private static async Task<string[]> RefusedAsync(byte[] file)
    {
        await using var place = await Installation.CreateAsync();
        using var source = new MemoryStream(file);

        var outcome = await place.RestoreAsync(source, overwrite: true);

        Assert.False(outcome.TryGet(out _));
        Assert.DoesNotContain(Directory.EnumerateFiles(place.Storage.Path), found => found.EndsWith("samenspel.db", StringComparison.Ordinal));
        return [.. outcome.Refusals.Select(refusal => $"{refusal.Code} {refusal.Field}")];
    }

    private MemoryStream Writable()
    {
        var file = new MemoryStream();
        file.Write(backup.Content);
        return file;
    }

    /// <summary>Changes one part; with <paramref name="seal"/> also the hashes that tell of it, as somebody would who means to.</summary>
    private byte[] Changed(string part, Func<string, string> change, bool seal = false)
    {
        using var file = Writable();
        using (var archive = new ZipArchive(file, ZipArchiveMode.Update, leaveOpen: true))
        {
            var before = Text(archive, part);
            var after = change(before);
            Assert.NotEqual(before, after);
            Replace(archive, part, after);
            if (seal)
            {
                Replace(archive, "manifest.json", Text(archive, "manifest.json").Replace(Hash(before), Hash(after), StringComparison.Ordinal)
                    .Replace($"\"rows\": {Lines(before)},\n      \"sha256\": \"{Hash(after)}", $"\"rows\": {Lines(after)},\n      \"sha256\": \"{Hash(after)}", StringComparison.Ordinal));
                Replace(archive, "manifest.sha256", Hash(Text(archive, "manifest.json")));
            }
        }

        return file.ToArray();
    }

    private static int Lines(string text) => text.Count(letter => letter == '\n');

    private static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    private static string Text(ZipArchive archive, string part)
    {
        using var reader = new StreamReader(archive.GetEntry(part)!.Open());
        return reader.ReadToEnd();
    }

    private static void Replace(ZipArchive archive, string part, string text)
    {
        archive.GetEntry(part)!.Delete();
        using var writer = new StreamWriter(archive.CreateEntry(part).Open());
        writer.Write(text);
    }
}
