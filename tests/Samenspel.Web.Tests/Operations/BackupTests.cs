using System.Security.Cryptography;
using Samenspel.Data.Backups;
using Samenspel.Web.Tests.StartUp;

namespace Samenspel.Web.Tests.Operations;

/// <summary>What a backup holds, and that what is put back is the same.</summary>
public sealed class BackupTests(BackedUp backup) : IClassFixture<BackedUp>
{
    [Fact]
    public void Manifest_SaysWhatItHolds()
    {
        var manifest = backup.Manifest;

        Assert.Equal(backup.Origin.IsOnAServer ? "PostgreSql" : "Sqlite", manifest.Provider);
        Assert.Equal("Initial", manifest.Migrations[0]);
        Assert.Equal(TimeSpan.Zero, manifest.CreatedAt.Offset);
        Assert.Equal(342, manifest.Tables.Single(table => table.Name == "atlas_municipality").Rows);
        Assert.Contains(manifest.Files, file => file.Path == "uploads/2026/notulen.txt");
        Assert.Contains(manifest.Files, file => file.Path.StartsWith("keys/key-", StringComparison.Ordinal));
        Assert.DoesNotContain(manifest.Files, file => file.Path.Contains("samenspel.db", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Backup_HoldsEveryTableOfTheDatabase()
    {
        var tables = await backup.Origin.AskAsync(backup.Origin.IsOnAServer
            ? "SELECT tablename FROM pg_tables WHERE schemaname = 'public'"
            : "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%'");

        Assert.Equal(
            tables.Select(row => row[0]!).Where(name => !name.StartsWith("__EF", StringComparison.Ordinal)).Order(StringComparer.Ordinal),
            backup.Manifest.Tables.Select(table => table.Name).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Restore_InAnEmptyPlace_GivesTheSameBackup()
    {
        await using var elsewhere = await Installation.CreateAsync();

        await AssertRestoredAsync(elsewhere, backup.Open());

        Assert.Equal("Wat er besproken is.", await File.ReadAllTextAsync(Path.Combine(elsewhere.Storage.Path, "uploads", "2026", "notulen.txt")));
        var goal = Assert.Single(await elsewhere.AskAsync("SELECT goal FROM dossiers_dossier WHERE title = 'Met doel'"));
        Assert.Equal(BackedUp.Hard, goal[0]);
        Assert.Equal(Hashes(backup.Manifest), Hashes(await BackedUpAgainAsync(elsewhere)));
    }

    [Fact]
    public async Task Restore_IntoTheOtherDatabaseAndBack_GivesTheSameRows()
    {
        await using var other = await Installation.CreateAsync(onAServer: false);
        await AssertRestoredAsync(other, backup.Open());
        using var second = new MemoryStream();
        Assert.True((await other.BackUpAsync(second)).TryGet(out _));
        await using var back = await Installation.CreateAsync();

        await AssertRestoredAsync(back, second);

        Assert.Equal(Hashes(backup.Manifest), Hashes(await BackedUpAgainAsync(back)));
    }

    [Fact]
    public async Task Restore_ThenStart_ShowsTheDossiersAndImportsNothing()
    {
        await using var elsewhere = await Installation.CreateAsync();
        await AssertRestoredAsync(elsewhere, backup.Open());
        await using var site = elsewhere.Start();
        using var visitor = await elsewhere.MemberAsync(site);

        Assert.Contains("Met doel", (await visitor.PageAsync("dossiers")).Text(), StringComparison.Ordinal);
        Assert.DoesNotContain(site.Output, line => line.Contains("migration", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Restore_NeverGivesOutANumberTwice()
    {
        await using var elsewhere = await Installation.CreateAsync();
        await AssertRestoredAsync(elsewhere, backup.Open());
        var next = backup.Manifest.Tables.Single(table => table.Name == "atlas_import").Columns.Single(column => column.Next is not null).Next;

        var given = await elsewhere.AskAsync(
            "INSERT INTO atlas_import (kind, origin, file_name, content_hash, rows, rows_in_table, imported_at) VALUES ('a', 'b', 'c', 'd', 0, 0, 0) RETURNING id, (SELECT max(id) FROM atlas_import)");

        Assert.Equal(next?.ToString(System.Globalization.CultureInfo.InvariantCulture), given[0][0]);
        Assert.NotEqual(given[0][0], (long.Parse(given[0][1]!, System.Globalization.CultureInfo.InvariantCulture) + 1).ToString(System.Globalization.CultureInfo.InvariantCulture));
    }

    [Fact]
    public async Task Restore_OverTablesThatLetNobodyRemoveARow_PutsTheOldRowsBack()
    {
        await using var elsewhere = await Installation.CreateAsync();
        await AssertRestoredAsync(elsewhere, backup.Open());
        await elsewhere.AskAsync("INSERT INTO dossiers_dossier (id, title, reference_date, opened_at, changed_at, version) VALUES ('01920000-0000-7000-8000-000000000001', 'Later', '2026-01-01', 0, 0, 1)");
        await elsewhere.AskAsync(elsewhere.IsOnAServer
            ? "CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'append only'; END $$; CREATE TRIGGER keep BEFORE UPDATE OR DELETE ON dossiers_dossier FOR EACH ROW EXECUTE FUNCTION refuse(); CREATE TRIGGER whole BEFORE TRUNCATE ON dossiers_dossier EXECUTE FUNCTION refuse()"
            : "CREATE TRIGGER keep BEFORE DELETE ON dossiers_dossier BEGIN SELECT RAISE(ABORT, 'append only'); END");

        Assert.True((await elsewhere.RestoreAsync(backup.Open(), overwrite: true)).TryGet(out _));

        Assert.Empty(await elsewhere.AskAsync("SELECT id FROM dossiers_dossier WHERE title = 'Later'"));
        Assert.Equal(Hashes(backup.Manifest), Hashes(await BackedUpAgainAsync(elsewhere)));
    }

    [Fact]
    public async Task Restore_OverAFileThatIsBroken_Works()
    {
        await using var broken = await Installation.CreateAsync(onAServer: false);
        await File.WriteAllBytesAsync(broken.Database, RandomNumberGenerator.GetBytes(20_000));
        await File.WriteAllBytesAsync(broken.Database + "-wal", RandomNumberGenerator.GetBytes(5_000));

        Assert.Equal("backup.not-empty", Assert.Single((await broken.RestoreAsync(backup.Open())).Refusals).Code);
        Assert.True((await broken.RestoreAsync(backup.Open(), overwrite: true)).TryGet(out _));

        Assert.Equal("342", (await broken.AskAsync("SELECT count(*) FROM atlas_municipality"))[0][0]);
        Assert.Equal("wal", (await broken.AskAsync("PRAGMA journal_mode"))[0][0]);
        Assert.DoesNotContain(Directory.EnumerateFiles(broken.Storage.Path), file => file.Contains("restoring", StringComparison.Ordinal));
    }

    private static async Task AssertRestoredAsync(Installation place, MemoryStream file)
    {
        var outcome = await place.RestoreAsync(file);
        Assert.True(outcome.TryGet(out _), string.Join('\n', outcome.Refusals.Select(refusal => refusal.Message)));
    }

    private static async Task<BackupManifest> BackedUpAgainAsync(Installation place)
    {
        using var file = new MemoryStream();
        Assert.True((await place.BackUpAsync(file)).TryGet(out var manifest));
        return manifest;
    }

    private static List<string> Hashes(BackupManifest manifest) =>
        [.. manifest.Tables.Select(table => $"{table.Name} {table.Rows} {table.Sha256}"), .. manifest.Files.Select(file => $"{file.Path} {file.Sha256}")];
}
