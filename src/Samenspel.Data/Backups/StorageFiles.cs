namespace Samenspel.Data.Backups;

/// <summary>What the storage folder holds besides the database: keys that protect cookies, and what people uploaded.</summary>
internal static class StorageFiles
{
    /// <summary>Files of a restore that has not ended yet; they are nobody's content.</summary>
    public const string Arriving = ".arriving";

    public static IReadOnlyList<string> In(string folder, IDatabaseContent content) => !Directory.Exists(folder) ? [] :
    [
        .. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Where(file => !content.IsOwnFile(file) && !file.EndsWith(Arriving, StringComparison.Ordinal))
            .Select(file => Path.GetRelativePath(folder, file).Replace(Path.DirectorySeparatorChar, '/'))
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>Where a file of a backup goes, or null when its name leads out of the folder.</summary>
    public static string? Place(string folder, string path)
    {
        var root = Path.GetFullPath(folder) + Path.DirectorySeparatorChar;
        if (path.Length == 0 || path.Contains('\\', StringComparison.Ordinal) || path.Contains('\0', StringComparison.Ordinal) || Path.IsPathRooted(path))
        {
            return null;
        }

        var place = Path.GetFullPath(Path.Combine(root, path));
        return place.StartsWith(root, StringComparison.Ordinal) ? place : null;
    }
}
