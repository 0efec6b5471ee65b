using Samenspel.Data.Backups;
using Samenspel.Web.Tests.StartUp;

namespace Samenspel.Web.Tests.Operations;

/// <summary>An installation with dossiers of its own and what is hard to carry over, and the backup of it.</summary>
public sealed class BackedUp : IAsyncLifetime
{
    /// <summary>A line break, a tab, a backslash, what COPY takes for nothing, quotes, and letters outside the first plane.</summary>
    public const string Hard = "Regel\nmet\ttab \\ \\N \"aanhaling\" 'enkel' \u0301e 𝄞 \\.";

    private readonly MemoryStream _file = new();

    internal Installation Origin { get; private set; } = null!;

    internal BackupManifest Manifest { get; private set; } = null!;

    internal byte[] Content => _file.ToArray();

    internal MemoryStream Open() => new(_file.ToArray());

    public async ValueTask InitializeAsync()
    {
        Origin = await Installation.CreateAsync();
        await Origin.VisitAsync(async visitor =>
        {
            await visitor.SendFormAsync("dossiers/nieuw", ("Title", "Met doel"), ("Goal", "Een doel"));
            await visitor.SendFormAsync("dossiers/nieuw", ("Title", "Zonder doel"), ("Goal", ""));
        });
        await Origin.AskAsync($"UPDATE dossiers_dossier SET goal = '{Hard.Replace("'", "''", StringComparison.Ordinal)}' WHERE title = 'Met doel'");

        // The last number that was given out is gone; it must not be given out again.
        await Origin.AskAsync("DELETE FROM atlas_import WHERE id = (SELECT max(id) FROM atlas_import)");
        Directory.CreateDirectory(Path.Combine(Origin.Storage.Path, "uploads", "2026"));
        await File.WriteAllTextAsync(Path.Combine(Origin.Storage.Path, "uploads", "2026", "notulen.txt"), "Wat er besproken is.");
        Assert.True((await Origin.BackUpAsync(_file)).TryGet(out var manifest));
        Manifest = manifest;
    }

    public async ValueTask DisposeAsync() => await Origin.DisposeAsync();
}
