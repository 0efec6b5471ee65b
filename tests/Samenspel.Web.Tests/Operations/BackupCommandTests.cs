using Samenspel.Web.Tests.StartUp;

namespace Samenspel.Web.Tests.Operations;

/// <summary>The commands <c>samenspel backup</c> and <c>samenspel restore</c>, with the real programs.</summary>
public sealed class BackupCommandTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("samenspel-backup-").FullName;

    private string BackupPath => Path.Combine(_folder, "samenspel.zip");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task Backup_WhilePeopleWrite_ThenDestroyAndRestore_BringsBackAllThatWasAcknowledged()
    {
        await using var installation = await Installation.CreateAsync();
        Dictionary<string, string> before;
        Writers writers;
        await using (var site = installation.Start())
        {
            await using (writers = await Writers.StartAsync(installation, site, "backup", count: 3))
            {
                await writers.HaveWrittenAsync(10);
                before = new(writers.Acknowledged, StringComparer.Ordinal);
                AssertDone(await RunAsync(installation, "backup", BackupPath));
                await writers.HaveWrittenAsync(before.Count + 5);
                await AssertRefusedAsync(installation, "The site is open on this database", "restore", BackupPath, "--overwrite");
            }

            Assert.Equal(0, await site.InterruptAsync());
        }

        if (!OperatingSystem.IsWindows())
        {
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(BackupPath));
        }

        await installation.DestroyAsync();
        AssertDone(await RunAsync(installation, "restore", BackupPath));

        var rows = (await installation.AskAsync("SELECT id, title, goal FROM dossiers_dossier WHERE title LIKE 'write %'")).ToDictionary(row => row[0]!, row => (row[1], row[2]), StringComparer.OrdinalIgnoreCase);
        Assert.All(before, dossier => Assert.True(rows.ContainsKey(dossier.Key), dossier.Key));
        Assert.All(rows.Values, row => Assert.Equal(row.Item1, row.Item2));
        Assert.All(rows.Values, row => Assert.Contains(row.Item1!, writers.Sent.Keys));
        await installation.VisitAsync(async visitor =>
        {
            await visitor.PageAsync($"dossiers/{before.Keys.First()}");
            Assert.Equal(System.Net.HttpStatusCode.Redirect, (await visitor.SendFormAsync("dossiers/nieuw", ("Title", "Na het terugzetten"))).StatusCode);
        });
        Assert.Single(await installation.AskAsync("SELECT id FROM dossiers_dossier WHERE title = 'Na het terugzetten'"));
    }

    [Fact]
    public async Task Commands_ThatWouldLoseSomething_AreRefused()
    {
        await using var installation = await Installation.CreateAsync();
        await AssertRefusedAsync(installation, installation.IsOnAServer ? "is not up to date" : "does not exist", "backup", BackupPath);
        await installation.VisitAsync(visitor => visitor.PageAsync(""));
        AssertDone(await RunAsync(installation, "backup", BackupPath));

        await AssertRefusedAsync(installation, "exists already", "backup", BackupPath);
        await AssertRefusedAsync(installation, "Do not write the backup in the storage folder", "backup", Path.Combine(installation.Storage.Path, "a.zip"));
        await AssertRefusedAsync(installation, "No backup was made", "backup", Path.Combine(_folder, "nowhere", "a.zip"));
        await AssertRefusedAsync(installation, "The database is not empty", "restore", BackupPath);
        await AssertRefusedAsync(installation, "does not exist", "restore", Path.Combine(_folder, "nothing.zip"));
        AssertDone(await RunAsync(installation, "backup", BackupPath, "--overwrite"));
        AssertDone(await RunAsync(installation, "restore", BackupPath, "--overwrite"));
        Assert.Equal([BackupPath], Directory.EnumerateFiles(_folder));
    }

    private static Task<CommandRun> RunAsync(Installation installation, params string[] arguments) =>
        CommandRun.OfAsync([.. arguments, "--database", installation.Database, "--storage", installation.Storage.Path]);

    private static async Task AssertRefusedAsync(Installation installation, string sentence, params string[] arguments)
    {
        var run = await RunAsync(installation, arguments);
        Assert.Contains(sentence, run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
        Assert.Equal(2, run.ExitCode);
    }

    private static void AssertDone(CommandRun run) => Assert.True(run is { ExitCode: 0, Error: "" }, run.Error);
}
