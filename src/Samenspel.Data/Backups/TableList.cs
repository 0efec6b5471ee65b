using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Samenspel.Data.Backups;

/// <summary>The tables of all modules, read from the model: a new one is in the next backup without anybody thinking of it.</summary>
public static class TableList
{
    public static IReadOnlyList<BackupTable> Of(SamenspelDb db)
    {
        ArgumentNullException.ThrowIfNull(db);
        return [.. db.Model.GetRelationalModel().Tables.OrderBy(table => table.Name, StringComparer.Ordinal).Select(Describe)];
    }

    private static BackupTable Describe(ITable table)
    {
        var columns = table.Columns.OrderBy(column => column.Name, StringComparer.Ordinal).Select(column => new BackupColumn(column.Name, TableValues.KindOf(column))).ToList();
        var key = table.PrimaryKey?.Columns.Select(column => column.Name).ToList();
        return new BackupTable(table.Name, columns, key ?? [.. columns.Select(column => column.Name)], 0, "");
    }
}
