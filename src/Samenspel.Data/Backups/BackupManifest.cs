namespace Samenspel.Data.Backups;

/// <summary>What a backup holds, written as <c>manifest.json</c>.</summary>
/// <param name="Format">Raised when an older product can no longer read it.</param>
/// <param name="Version">The product that wrote it.</param>
/// <param name="Provider">The database it came from; it can be restored into either.</param>
/// <param name="Migrations">Their names, oldest first, without the moment that differs between the databases.</param>
/// <param name="CreatedAt">UTC.</param>
public sealed record BackupManifest(
    int Format,
    string Version,
    string Provider,
    IReadOnlyList<string> Migrations,
    DateTimeOffset CreatedAt,
    IReadOnlyList<BackupTable> Tables,
    IReadOnlyList<BackupFile> Files);
