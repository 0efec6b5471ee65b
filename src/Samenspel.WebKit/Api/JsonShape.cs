using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Samenspel.Kernel;
using Samenspel.WebKit.Numbers;
using Samenspel.WebKit.Texts;

namespace Samenspel.WebKit.Api;

/// <summary>Holds JSON against a type: every property that is unknown or of another kind is named, not the first alone.</summary>
internal static class JsonShape
{
    public static void Check(JsonElement element, Type type, string path, List<Refusal> faults)
    {
        var info = ApiJson.Options.GetTypeInfo(type);
        switch (info.Kind)
        {
            case JsonTypeInfoKind.Object when element.ValueKind == JsonValueKind.Object:
                CheckProperties(element, info, path, faults);
                break;
            case JsonTypeInfoKind.Enumerable when element.ValueKind == JsonValueKind.Array:
                var i = 0;
                foreach (var item in element.EnumerateArray())
                {
                    Check(item, info.ElementType!, string.Create(CultureInfo.InvariantCulture, $"{path}[{i++}]"), faults);
                }

                break;
            case JsonTypeInfoKind.None:
                CheckValue(element, type, path, faults);
                break;
            default:
                Refuse(info.Kind == JsonTypeInfoKind.Object ? ApiTexts.Kind_object : ApiTexts.Kind_array, path, faults);
                break;
        }
    }

    private static void CheckProperties(JsonElement element, JsonTypeInfo info, string path, List<Refusal> faults)
    {
        foreach (var property in element.EnumerateObject())
        {
            var place = path.Length == 0 ? property.Name : $"{path}.{property.Name}";
            var known = info.Properties.FirstOrDefault(one => one.Name == property.Name);
            if (known is null)
            {
                var names = string.Join(", ", info.Properties.Select(one => one.Name));
                faults.Add(new Refusal(RefusalKind.Invalid, "api.unknown-property", Phrase.With(ApiTexts.UnknownProperty, place, names), place));
            }
            else if (property.Value.ValueKind != JsonValueKind.Null || !known.IsSetNullable)
            {
                Check(property.Value, known.PropertyType, place, faults);
            }
        }
    }

    private static void CheckValue(JsonElement element, Type type, string path, List<Refusal> faults)
    {
        try
        {
            _ = element.Deserialize(type, ApiJson.Options);
        }
        catch (JsonException)
        {
            var plain = Nullable.GetUnderlyingType(type) ?? type;
            Refuse(
                plain switch
                {
                    _ when plain == typeof(string) => ApiTexts.Kind_string,
                    _ when plain == typeof(bool) => ApiTexts.Kind_boolean,
                    _ when plain == typeof(DateOnly) => ApiTexts.Kind_date,
                    _ when plain == typeof(Guid) => ApiTexts.Kind_uuid,
                    _ when plain == typeof(int) || plain == typeof(long) => ApiTexts.Kind_integer,
                    _ => ApiTexts.Kind_number,
                },
                path,
                faults);
        }
    }

    private static void Refuse(string kind, string path, List<Refusal> faults) =>
        faults.Add(new Refusal(RefusalKind.Invalid, "api.wrong-type", Phrase.With(ApiTexts.WrongType, path.Length == 0 ? ApiTexts.TheBody : path, kind), path.Length == 0 ? null : path));
}
