using System.Data.Common;
using System.Globalization;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;

namespace Samenspel.Data.Backups;

/// <summary>Values as they stand in a backup.</summary>
public static class TableValues
{
    private static readonly Dictionary<Type, ValueKind> Kinds = new()
    {
        [typeof(string)] = ValueKind.Text,
        [typeof(int)] = ValueKind.Whole,
        [typeof(long)] = ValueKind.Whole,
        [typeof(short)] = ValueKind.Whole,
        [typeof(byte)] = ValueKind.Whole,
        [typeof(uint)] = ValueKind.Whole,
        [typeof(double)] = ValueKind.Real,
        [typeof(float)] = ValueKind.Real,
        [typeof(decimal)] = ValueKind.Exact,
        [typeof(bool)] = ValueKind.Boolean,
        [typeof(DateOnly)] = ValueKind.Date,
        [typeof(Guid)] = ValueKind.Uuid,
        [typeof(byte[])] = ValueKind.Bytes,
    };

    /// <exception cref="NotSupportedException">No kind fits; the model wants another type, or this list a kind.</exception>
    public static ValueKind KindOf(IColumn column)
    {
        ArgumentNullException.ThrowIfNull(column);
        var stored = column.StoreTypeMapping.Converter?.ProviderClrType ?? column.StoreTypeMapping.ClrType;
        if (Kinds.TryGetValue(Nullable.GetUnderlyingType(stored) ?? stored, out var kind))
        {
            return kind;
        }

        return column.StoreTypeMapping is JsonTypeMapping || column.StoreType is "jsonb" or "json"
            ? ValueKind.Text
            : throw new NotSupportedException($"A backup knows no kind for {column.Table.Name}.{column.Name} ({stored.Name}).");
    }

    public static string? Read(DbDataReader reader, int position, ValueKind kind)
    {
        ArgumentNullException.ThrowIfNull(reader);
        return reader.IsDBNull(position) ? null : kind switch
        {
            ValueKind.Text => reader.GetString(position),
            ValueKind.Whole => Convert.ToInt64(reader.GetValue(position), CultureInfo.InvariantCulture).ToString(CultureInfo.InvariantCulture),
            ValueKind.Real => Convert.ToDouble(reader.GetValue(position), CultureInfo.InvariantCulture).ToString("R", CultureInfo.InvariantCulture),
            ValueKind.Exact => reader.GetDecimal(position).ToString(CultureInfo.InvariantCulture),
            ValueKind.Boolean => reader.GetBoolean(position) ? "true" : "false",
            ValueKind.Date => reader.GetFieldValue<DateOnly>(position).ToString("O", CultureInfo.InvariantCulture),
            ValueKind.Uuid => reader.GetGuid(position).ToString("D"),
            ValueKind.Bytes => Convert.ToBase64String(reader.GetFieldValue<byte[]>(position)),
            _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
        };
    }
}
