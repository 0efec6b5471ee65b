using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using Samenspel.Kernel.Acting;

namespace Samenspel.Data.Carrying;

/// <summary>One column: its value as JSON and back. A moment is written as text in UTC, a document that the database keeps as text as the document itself.</summary>
internal sealed class CargoColumn
{
    private readonly IProperty _property;
    private readonly ValueConverter? _converter;
    private readonly Type _kept;

    public CargoColumn(IProperty property)
    {
        _property = property;
        var own = Nullable.GetUnderlyingType(property.ClrType) ?? property.ClrType;
        _converter = own == typeof(DateTimeOffset) ? null : property.GetTypeMapping().Converter;
        var kept = _converter?.ProviderClrType ?? own;
        _kept = Nullable.GetUnderlyingType(kept) ?? kept;
        IsDocument = _kept == typeof(string) && own != typeof(string) && !own.IsEnum;
        IsOrganisation = own == typeof(OrganisationId);
    }

    public string Name => _property.GetColumnName();

    public string Property => _property.Name;

    public bool IsBytes => _kept == typeof(byte[]);

    public bool IsOrganisation { get; }

    public bool IsNullable => _property.IsNullable;

    public int? MaxLength => _property.GetMaxLength();

    /// <summary>Kept as the text of a JSON document.</summary>
    private bool IsDocument { get; }

    public object? Read(object row) => _property.GetGetter().GetClrValue(row);

    public JsonNode? Write(object row)
    {
        var value = Read(row);
        value = value is null ? null : _converter?.ConvertToProvider(value) ?? value;
        return value switch
        {
            null => null,
            string text when IsDocument => JsonNode.Parse(text),
            string text => JsonValue.Create(text),
            Guid id => JsonValue.Create(id),
            bool flag => JsonValue.Create(flag),
            int number => JsonValue.Create(number),
            long number => JsonValue.Create(number),
            double number => JsonValue.Create(number),
            decimal number => JsonValue.Create(number),
            DateOnly day => JsonValue.Create(day.ToString("O", CultureInfo.InvariantCulture)),
            DateTimeOffset moment => JsonValue.Create(moment.UtcDateTime.ToString("O", CultureInfo.InvariantCulture)),
            _ => throw new NotSupportedException($"{Name} is a {value.GetType().Name}, which is not carried."),
        };
    }

    /// <summary>Replaces the organisation in a row by the one that is here.</summary>
    public void Replace(SamenspelDb db, object row, IReadOnlyDictionary<Guid, Guid> here)
    {
        if (Read(row) is OrganisationId organisation && here.TryGetValue(organisation.Value, out var own))
        {
            db.Entry(row).Property(Property).CurrentValue = new OrganisationId(own);
        }
    }

    /// <param name="element">What stands in the file; a text with the name of a part for bytes.</param>
    /// <param name="bytes">Finds a part.</param>
    /// <param name="value">The value for the entity.</param>
    /// <returns>Whether it is one that the column can hold.</returns>
    public bool TryRead(JsonElement element, Func<string, byte[]?> bytes, out object? value)
    {
        value = null;
        if (element.ValueKind == JsonValueKind.Null)
        {
            return IsNullable;
        }

        try
        {
            var kept = Kept(element, bytes);
            value = kept is null ? null : _converter is null ? kept : _converter.ConvertFromProvider(kept);
            return value is not null && IsKnown(value) && (kept is not string text || IsDocument || text.Length <= (MaxLength ?? int.MaxValue));
        }
        catch (Exception wrong) when (wrong is JsonException or InvalidOperationException or FormatException or ArgumentException or OverflowException or NotSupportedException)
        {
            return false;
        }
    }

    private static bool IsKnown(object value) => value is not Enum || Enum.IsDefined(value.GetType(), value);

    private object? Kept(JsonElement element, Func<string, byte[]?> bytes) =>
        IsDocument ? element.GetRawText()
        : _kept == typeof(byte[]) ? bytes(element.GetString()!)
        : _kept == typeof(string) ? element.GetString()
        : _kept == typeof(Guid) ? element.GetGuid()
        : _kept == typeof(bool) ? element.GetBoolean()
        : _kept == typeof(int) ? element.GetInt32()
        : _kept == typeof(long) ? element.GetInt64()
        : _kept == typeof(double) ? Finite(element.GetDouble())
        : _kept == typeof(decimal) ? element.GetDecimal()
        : _kept == typeof(DateOnly) ? DateOnly.ParseExact(element.GetString()!, "O", CultureInfo.InvariantCulture)
        : _kept == typeof(DateTimeOffset) ? new DateTimeOffset(DateTime.ParseExact(element.GetString()!, "O", CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal | DateTimeStyles.AssumeUniversal), TimeSpan.Zero)
        : throw new NotSupportedException();

    private static double? Finite(double number) => double.IsFinite(number) ? number : null;
}
