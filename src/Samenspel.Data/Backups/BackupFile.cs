namespace Samenspel.Data.Backups;

/// <summary>One file of the storage folder.</summary>
/// <param name="Path">Below the storage folder, with slashes.</param>
public sealed record BackupFile(string Path, long Bytes, string Sha256)
{
    /// <summary>The name of the part in the backup.</summary>
    public string Part() => $"files/{Path}";
}
