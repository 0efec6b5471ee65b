namespace Samenspel.Data.Backups;

/// <param name="Next">For a number that the database gives out: the one that it gives next, so that none is given twice.</param>
public sealed record BackupColumn(string Name, ValueKind Kind, long? Next = null);
