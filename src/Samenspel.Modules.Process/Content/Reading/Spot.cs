using System.Globalization;
using System.Text.Json;

namespace Samenspel.Modules.Process.Content.Reading;

/// <summary>
/// A value in a document and the way to it. Asking for what is not there, or is of another kind, gives nothing: whether it should be there is for the
/// schema to say, and the other rules still see the rest.
/// </summary>
internal readonly record struct Spot(JsonElement Value, string Path)
{
    /// <summary>The value as a text; empty when it is none.</summary>
    public string Text => Value.ValueKind == JsonValueKind.String ? Value.GetString()! : "";

    public bool IsObject => Value.ValueKind == JsonValueKind.Object;

    public bool IsList => Value.ValueKind == JsonValueKind.Array;

    public DateOnly? Date => DateOnly.TryParseExact(Text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;

    public int? Number => Value.ValueKind == JsonValueKind.Number && Value.TryGetInt32(out var number) ? number : null;

    public bool IsTrue => Value.ValueKind == JsonValueKind.True;

    public bool Has(string name) => IsObject && Value.TryGetProperty(name, out _);

    public Spot At(string name) => IsObject && Value.TryGetProperty(name, out var value) ? new(value, Step(Path, name)) : new(default, Step(Path, name));

    /// <summary>The items of a list; none when it is no list.</summary>
    public IEnumerable<Spot> List(string name) => At(name).Items();

    public IEnumerable<Spot> Items()
    {
        if (!IsList)
        {
            yield break;
        }

        foreach (var (index, item) in Value.EnumerateArray().Index())
        {
            yield return new(item, $"{Path}[{index}]");
        }
    }

    public IEnumerable<(string Name, Spot Spot)> Properties()
    {
        if (!IsObject)
        {
            yield break;
        }

        foreach (var property in Value.EnumerateObject())
        {
            yield return (property.Name, new(property.Value, Step(Path, property.Name)));
        }
    }

    /// <summary>The way to a property.</summary>
    public static string Step(string path, string name) => name.Length > 0 && name.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '$' or '-' or '_')
        ? $"{path}.{name}"
        : $"{path}['{Printable.Of(name)}']";
}
