namespace Samenspel.Modules.Atlas.Domain;

/// <summary>What was imported, when and from where. The rows that a table should hold are checked against it at every start.</summary>
internal sealed class ImportRecord
{
    /// <summary>Counts up: the order of the imports, whatever the clock does.</summary>
    public long Id { get; init; }

    public required string Kind { get; init; }

    public ImportOrigin Origin { get; init; }

    public required string FileName { get; init; }

    public required string ContentHash { get; init; }

    /// <summary>Rows of the file that went in.</summary>
    public int Rows { get; init; }

    /// <summary>Rows of this kind in the database when the import was done.</summary>
    public int RowsInTable { get; init; }

    public DateTimeOffset ImportedAt { get; init; }
}

internal enum ImportOrigin
{
    Shipped,
    User,
}
