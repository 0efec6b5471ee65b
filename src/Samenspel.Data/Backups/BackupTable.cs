namespace Samenspel.Data.Backups;

/// <summary>One table of a backup: a row a line, a line an array with a text or null for each column.</summary>
/// <param name="Key">The columns by which the rows are ordered.</param>
/// <param name="Sha256">Of the part as it is before it is packed, in lower case.</param>
public sealed record BackupTable(string Name, IReadOnlyList<BackupColumn> Columns, IReadOnlyList<string> Key, long Rows, string Sha256)
{
    /// <summary>The name of the part in the backup.</summary>
    public string Part() => $"tables/{Name}.jsonl";
}
