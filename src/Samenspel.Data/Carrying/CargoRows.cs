using System.Text.Json;
using Samenspel.Kernel;

namespace Samenspel.Data.Carrying;

/// <summary>Reads the rows of one table and names all that does not fit its columns.</summary>
internal sealed class CargoRows(SamenspelDb db, Type entity, CargoReader reader, int mostFaults)
{
    private readonly CargoColumns _columns = new(db, entity);
    private int _found;

    public List<object> Read()
    {
        var rows = new List<object>();
        if (reader.Part(_columns.Path) is not { } content)
        {
            return rows;
        }

        try
        {
            using var document = JsonDocument.Parse(content);
            if (document.RootElement.ValueKind != JsonValueKind.Object || !document.RootElement.TryGetProperty("rows", out var array) || array.ValueKind != JsonValueKind.Array)
            {
                reader.Fault(CargoRefusal.NoTable(_columns.Path));
                return rows;
            }

            var number = 0;
            foreach (var element in array.EnumerateArray())
            {
                number++;
                if (ReadRow(element, number) is { } row)
                {
                    rows.Add(row);
                }
            }
        }
        catch (JsonException)
        {
            reader.Fault(CargoRefusal.NoTable(_columns.Path));
        }

        foreach (var twice in rows.GroupBy(_columns.KeyOf, StringComparer.Ordinal).Where(group => group.Count() > 1))
        {
            Fault(CargoRefusal.RowTwice(_columns.Path, twice.Key));
        }

        return rows;
    }

    private object? ReadRow(JsonElement element, int number)
    {
        if (element.ValueKind != JsonValueKind.Object)
        {
            Fault(CargoRefusal.NoRow(_columns.Path, number));
            return null;
        }

        var names = _columns.All.Select(column => column.Name).ToHashSet(StringComparer.Ordinal);
        var isWhole = true;
        foreach (var strange in element.EnumerateObject().Where(one => !names.Contains(one.Name)))
        {
            Fault(CargoRefusal.ColumnUnknown(_columns.Path, number, strange.Name));
            isWhole = false;
        }

        var entry = db.Entry(_columns.New());
        foreach (var column in _columns.All)
        {
            if (!element.TryGetProperty(column.Name, out var cell))
            {
                Fault(CargoRefusal.ColumnMissing(_columns.Path, number, column.Name));
                isWhole = false;
            }
            else if (!column.TryRead(cell, reader.Part, out var value))
            {
                Fault(CargoRefusal.ValueWrong(_columns.Path, number, column.Name));
                isWhole = false;
            }
            else
            {
                entry.Property(column.Property).CurrentValue = value;
            }
        }

        return isWhole ? entry.Entity : null;
    }

    // One wrong column would otherwise be told a thousand times.
    private void Fault(Refusal fault)
    {
        _found++;
        if (_found <= mostFaults)
        {
            reader.Fault(fault);
        }
    }
}
