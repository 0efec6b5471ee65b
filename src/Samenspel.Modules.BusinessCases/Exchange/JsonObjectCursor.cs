using System.Globalization;
using System.Text.Json;
using Samenspel.Modules.BusinessCases.Texts;

namespace Samenspel.Modules.BusinessCases.Exchange;

/// <summary>
/// One JSON object and where it stands. Every question names a property; a wrong answer becomes a fault and null, so that reading
/// goes on and finds the rest. A property that is null counts as absent.
/// </summary>
internal sealed class JsonObjectCursor
{
    private readonly Dictionary<string, JsonElement> _properties = new(StringComparer.Ordinal);
    private readonly FaultList _faults;

    private JsonObjectCursor(string path, FaultList faults) => (Path, _faults) = (path, faults);

    public string Path { get; }

    /// <returns>Null, and a fault, when the element is not an object.</returns>
    public static JsonObjectCursor? Open(JsonElement element, string path, FaultList faults, params string[] known)
    {
        if (element.ValueKind != JsonValueKind.Object)
        {
            faults.Add("wrong-type", path, BusinessCaseTexts.ExpectedObject, Kind(element));
            return null;
        }

        var cursor = new JsonObjectCursor(path, faults);
        foreach (var property in element.EnumerateObject())
        {
            cursor.Take(property, known);
        }

        return cursor;
    }

    public string At(string name) => JsonPath.Of(Path, name);

    public JsonElement? Child(string name, bool required = false)
    {
        if (_properties.TryGetValue(name, out var element) && element.ValueKind != JsonValueKind.Null)
        {
            return element;
        }

        if (required)
        {
            _faults.Add("missing", At(name), BusinessCaseTexts.Missing, name);
        }

        return null;
    }

    public string? Text(string name, bool required = false) =>
        Child(name, required) is { } element ? Text(element, At(name), _faults) : null;

    public decimal? Number(string name, bool required = false) =>
        Child(name, required) is { } element ? Number(element, At(name), _faults) : null;

    public bool? Flag(string name)
    {
        if (Child(name) is not { } element)
        {
            return null;
        }

        if (element.ValueKind is JsonValueKind.True or JsonValueKind.False)
        {
            return element.GetBoolean();
        }

        _faults.Add("wrong-type", At(name), BusinessCaseTexts.ExpectedFlag, Kind(element));
        return null;
    }

    public DateOnly? Date(string name, bool required = false)
    {
        if (Text(name, required) is not { } text)
        {
            return null;
        }

        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
        {
            return date;
        }

        _faults.Add("bad-date", At(name), BusinessCaseTexts.BadDate, JsonPath.Short(text));
        return null;
    }

    public TEnum? Choice<TEnum>(string name, bool required = false)
        where TEnum : struct, Enum
    {
        if (Text(name, required) is not { } text)
        {
            return null;
        }

        if (JsonNames.TryRead<TEnum>(text, out var choice))
        {
            return choice;
        }

        var known = JsonNames.All<TEnum>();
        _faults.Add("unknown-value", At(name), BusinessCaseTexts.UnknownValue, JsonPath.Short(text), string.Join(", ", known));
        return null;
    }

    public IEnumerable<(JsonElement Element, string Path)> Items(string name, int most, bool required = false)
    {
        if (Child(name, required) is not { } element)
        {
            return [];
        }

        if (element.ValueKind == JsonValueKind.Array)
        {
            return element.EnumerateArray().Take(most).Select((item, i) => (item, $"{At(name)}[{i}]"));
        }

        _faults.Add("wrong-type", At(name), BusinessCaseTexts.ExpectedList, Kind(element));
        return [];
    }

    public static string? Text(JsonElement element, string path, FaultList faults)
    {
        if (element.ValueKind == JsonValueKind.String)
        {
            return element.GetString();
        }

        faults.Add("wrong-type", path, BusinessCaseTexts.ExpectedText, Kind(element));
        return null;
    }

    /// <summary>Sixteen decimals are more than any figure here may have, and leave no room for a silent rounding.</summary>
    public static decimal? Number(JsonElement element, string path, FaultList faults)
    {
        if (element.ValueKind != JsonValueKind.Number)
        {
            faults.Add("wrong-type", path, BusinessCaseTexts.ExpectedNumber, Kind(element));
            return null;
        }

        var raw = element.GetRawText();
        if (!element.TryGetDecimal(out var number))
        {
            faults.Add("too-large", path, BusinessCaseTexts.TooLarge, JsonPath.Short(raw));
            return null;
        }

        if (raw.Length > 24 || (number == 0 && raw.Split('e', 'E')[0].Any(letter => letter is >= '1' and <= '9')))
        {
            faults.Add("too-precise", path, BusinessCaseTexts.TooManyDigits, JsonPath.Short(raw));
            return null;
        }

        return number;
    }

    public static string Kind(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => BusinessCaseTexts.KindObject,
        JsonValueKind.Array => BusinessCaseTexts.KindList,
        JsonValueKind.String => Wording.Of(BusinessCaseTexts.KindText, JsonPath.Short(element.GetString()!)),
        JsonValueKind.Number => Wording.Of(BusinessCaseTexts.KindNumber, JsonPath.Short(element.GetRawText())),
        JsonValueKind.True or JsonValueKind.False => BusinessCaseTexts.KindFlag,
        _ => BusinessCaseTexts.KindNothing,
    };

    private void Take(JsonProperty property, string[] known)
    {
        if (!known.Contains(property.Name))
        {
            var meant = Spelling.Nearest(property.Name, known);
            var name = JsonPath.Short(property.Name);
            var text = meant is null ? BusinessCaseTexts.UnknownProperty : BusinessCaseTexts.UnknownPropertyMeant;
            _faults.Add("unknown-property", At(property.Name), text, name, meant ?? string.Join(", ", known));
        }
        else if (!_properties.TryAdd(property.Name, property.Value))
        {
            _faults.Add("duplicate-property", At(property.Name), BusinessCaseTexts.DuplicateProperty, property.Name);
        }
    }
}
