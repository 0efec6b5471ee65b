using System.Globalization;
using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Samenspel.Data;

namespace Samenspel.Modules.Atlas.Importing;

/// <summary>A kind whose file is a CSV file and whose rows become rows of one table.</summary>
internal sealed class CsvKind<TEntity>(string name, string shippedFile, IReadOnlyList<string> columns) : DataKind(name, shippedFile)
    where TEntity : class
{
    /// <summary>Turns a row into what is stored of it, usually one entity.</summary>
    public required Func<RowReader, IReadOnlyList<TEntity>> ReadRow { get; init; }

    /// <summary>The columns whose values together occur once in a file.</summary>
    public required IReadOnlyList<string> KeyColumns { get; init; }

    /// <summary>Where the file's own keys are noted before its rows are read, so that its rows can refer to each other.</summary>
    public Func<KnownKeys, HashSet<string>>? OwnKeys { get; init; }

    /// <summary>Turns a header that carries a year into a column of this kind.</summary>
    public Func<IReadOnlyList<string>, string, string> Rename { get; init; } = (_, header) => header;

    /// <summary>The column (and the stored property) by which rows belong together; a file replaces every group it mentions.</summary>
    public (string Column, string Property)? Group { get; init; }

    /// <summary>The rows of the table that are of this kind; all when not set.</summary>
    public Expression<Func<TEntity, bool>>? Slice { get; init; }

    public override Task<int> CountAsync(SamenspelDb db, CancellationToken cancellation) =>
        (Slice is null ? db.Set<TEntity>() : db.Set<TEntity>().Where(Slice)).CountAsync(cancellation);

    public override ReadFile Read(ReadOnlyMemory<byte> content, KnownKeys known, FaultList faults)
    {
        var text = FileText.Decode(content, faults);
        var sheet = text is null ? null : CsvFile.Read(text, faults);
        var map = sheet is null ? null : ColumnMap.Of(sheet, columns, Rename, faults);
        if (map is null)
        {
            return ReadFile.Nothing;
        }

        var unreadable = faults.Faults.Select(fault => fault.Line).Distinct().Count();
        if (Group is not null && unreadable > 0)
        {
            // Nobody can tell to which group a row belonged that could not be taken apart.
            faults.StopFile();
        }

        foreach (var row in OwnKeys is null ? [] : sheet!.Rows)
        {
            OwnKeys!(known).Add(map.ValueOf(row, KeyColumns[0]));
        }

        var read = ReadRows(sheet!, map, known, faults);
        RejectBrokenGroups(read, map, faults);
        var accepted = read.Where(item => !faults.HasLine(item.Row.Line)).ToList();
        var entities = accepted.SelectMany(item => item.Entities).ToList();
        return new ReadFile(sheet!.Rows.Count + unreadable, accepted.Count, (db, cancellation) => WriteAsync(db, entities, cancellation));
    }

    private List<(CsvRow Row, IReadOnlyList<TEntity> Entities)> ReadRows(CsvSheet sheet, ColumnMap map, KnownKeys known, FaultList faults)
    {
        var reader = new RowReader(map, faults, known, new TextPool());
        var lines = new Dictionary<string, int>(sheet.Rows.Count);
        var read = new List<(CsvRow, IReadOnlyList<TEntity>)>(sheet.Rows.Count);
        foreach (var row in sheet.Rows)
        {
            reader.MoveTo(row);
            var key = string.Join('\u001f', KeyColumns.Select(column => map.ValueOf(row, column)));
            if (!lines.TryAdd(key, row.Line))
            {
                reader.Fault(KeyColumns[0], key.Replace("\u001f", ", ", StringComparison.Ordinal), "double-row", lines[key].ToString(CultureInfo.InvariantCulture));
            }

            read.Add((row, ReadRow(reader)));
        }

        return read;
    }

    // Half a list of participants would look like people leaving: a group goes in whole or not at all.
    private void RejectBrokenGroups(List<(CsvRow Row, IReadOnlyList<TEntity> Entities)> read, ColumnMap map, FaultList faults)
    {
        if (Group is not { } group)
        {
            return;
        }

        foreach (var rows in read.GroupBy(item => map.ValueOf(item.Row, group.Column)))
        {
            var rejected = rows.FirstOrDefault(item => faults.HasLine(item.Row.Line)).Row;
            foreach (var row in rejected is null ? [] : rows.Select(item => item.Row).Where(row => !faults.HasLine(row.Line)).ToList())
            {
                faults.AddRow(row.Line, map.SpellingOf(group.Column), rows.Key, "group-rejected", rejected!.Line.ToString(CultureInfo.InvariantCulture));
            }
        }
    }

    private async Task WriteAsync(SamenspelDb db, List<TEntity> entities, CancellationToken cancellation)
    {
        var table = new TableWriter<TEntity>(db);
        if (Group is { } group)
        {
            await table.DeleteAsync(group.Property, entities, cancellation);
        }

        await table.UpsertAsync(entities, cancellation);
    }
}
