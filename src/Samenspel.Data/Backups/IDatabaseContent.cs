namespace Samenspel.Data.Backups;

/// <summary>What differs between the two databases when all that they hold is read or put back.</summary>
public interface IDatabaseContent
{
    string Provider { get; }

    /// <summary>Whether a file of the storage folder belongs to the database or its locks, and so not in a backup.</summary>
    bool IsOwnFile(string fullPath);

    /// <summary>From here all reading sees the same moment, while others go on writing; ends when the result is disposed.</summary>
    Task<IAsyncDisposable> SnapshotAsync(SamenspelDb db, CancellationToken cancellation);

    /// <summary>The number that the database gives out next for a column, or null when it gives out none.</summary>
    Task<long?> NextNumberAsync(SamenspelDb db, string table, string column, CancellationToken cancellation);

    /// <summary>Whether there is a database with tables in it.</summary>
    Task<bool> HoldsTablesAsync(SamenspelDb db, CancellationToken cancellation);

    /// <summary>
    /// Lets a new database be built in place of what is there, all or nothing: until <paramref name="build"/> is done, and when it fails,
    /// the old one stays as it is.
    /// </summary>
    /// <param name="db">The database to be replaced.</param>
    /// <param name="parts">The tables of the modules.</param>
    /// <param name="build">Fills the new database, which is empty, without tables.</param>
    /// <param name="cancellation">Gives it up.</param>
    Task ReplaceAsync(SamenspelDb db, IEnumerable<IModelPart> parts, Func<SamenspelDb, Task> build, CancellationToken cancellation);

    /// <summary>Puts rows in a table; what a migration put there before gives way.</summary>
    /// <returns>How many.</returns>
    Task<long> FillAsync(SamenspelDb db, BackupTable table, IAsyncEnumerable<string?[]> rows, CancellationToken cancellation);

    /// <summary>Checks what refers to what, and sets the numbers that are given out next.</summary>
    Task FinishAsync(SamenspelDb db, IReadOnlyList<BackupTable> tables, CancellationToken cancellation);
}
