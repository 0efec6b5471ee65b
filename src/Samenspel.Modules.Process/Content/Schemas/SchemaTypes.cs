using System.Text.Json;
using Samenspel.Modules.Process.Texts;

namespace Samenspel.Modules.Process.Content.Schemas;

/// <summary>The types of JSON Schema.</summary>
internal static class SchemaTypes
{
    private const string Or = " / ";

    public static IReadOnlyList<string> Of(JsonElement type) =>
        type.ValueKind == JsonValueKind.Array ? [.. type.EnumerateArray().Select(each => each.GetString()!)] : [type.GetString()!];

    public static bool Is(JsonElement value, string type) => type switch
    {
        "object" => value.ValueKind == JsonValueKind.Object,
        "array" => value.ValueKind == JsonValueKind.Array,
        "string" => value.ValueKind == JsonValueKind.String,
        "boolean" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
        "null" => value.ValueKind == JsonValueKind.Null,
        "number" => value.ValueKind == JsonValueKind.Number && value.TryGetDecimal(out _),
        "integer" => value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out _),
        _ => throw new NotSupportedException($"The schemas use the type {type}, which the check does not know."),
    };

    public static string Words(IEnumerable<string> types) => string.Join(Or, types.Select(Word));

    public static string Word(JsonElement value) => Word(value.ValueKind switch
    {
        JsonValueKind.Object => "object",
        JsonValueKind.Array => "array",
        JsonValueKind.String => "string",
        JsonValueKind.Number => "number",
        JsonValueKind.True or JsonValueKind.False => "boolean",
        _ => "null",
    });

    private static string Word(string type) => type switch
    {
        "object" => CheckTexts.Type_Object,
        "array" => CheckTexts.Type_List,
        "string" => CheckTexts.Type_Text,
        "number" => CheckTexts.Type_Number,
        "integer" => CheckTexts.Type_Whole,
        "boolean" => CheckTexts.Type_Truth,
        _ => CheckTexts.Type_Null,
    };
}
