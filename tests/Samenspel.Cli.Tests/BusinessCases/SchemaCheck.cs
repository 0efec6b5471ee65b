using System.Text.Json;
using System.Text.RegularExpressions;

namespace Samenspel.Cli.Tests.BusinessCases;

/// <summary>The part of JSON Schema that docs/api/business-case.schema.json uses; an unknown keyword fails, so that nothing goes unchecked.</summary>
internal sealed class SchemaCheck(JsonElement root)
{
    private static readonly string[] Silent = ["$schema", "title", "description", "$defs", "additionalProperties"];

    public bool Accepts(JsonElement value) => Accepts(root, value);

    private bool Accepts(JsonElement schema, JsonElement value) => schema.EnumerateObject().All(keyword => Holds(schema, keyword, value));

    private bool Holds(JsonElement schema, JsonProperty keyword, JsonElement value)
    {
        var argument = keyword.Value;
        var number = value.ValueKind == JsonValueKind.Number && value.TryGetDecimal(out var parsed) ? parsed : (decimal?)null;
        return keyword.Name switch
        {
            "$ref" => Accepts(root.GetProperty("$defs").GetProperty(argument.GetString()!["#/$defs/".Length..]), value),
            "oneOf" => argument.EnumerateArray().Count(option => Accepts(option, value)) == 1,
            "const" => JsonElement.DeepEquals(argument, value),
            "enum" => argument.EnumerateArray().Any(option => JsonElement.DeepEquals(option, value)),
            "type" => IsType(argument.GetString()!, value),
            "required" => value.ValueKind != JsonValueKind.Object || argument.EnumerateArray().All(name => value.TryGetProperty(name.GetString()!, out _)),
            "properties" => value.ValueKind != JsonValueKind.Object || value.EnumerateObject().All(property => Property(schema, argument, property)),
            "items" => value.ValueKind != JsonValueKind.Array || value.EnumerateArray().All(item => Accepts(argument, item)),
            "minItems" => value.ValueKind != JsonValueKind.Array || value.GetArrayLength() >= argument.GetInt32(),
            "maxItems" => value.ValueKind != JsonValueKind.Array || value.GetArrayLength() <= argument.GetInt32(),
            "minLength" => value.ValueKind != JsonValueKind.String || value.GetString()!.Length >= argument.GetInt32(),
            "maxLength" => value.ValueKind != JsonValueKind.String || value.GetString()!.Length <= argument.GetInt32(),
            "pattern" => value.ValueKind != JsonValueKind.String || Regex.IsMatch(value.GetString()!, argument.GetString()!, RegexOptions.None, TimeSpan.FromSeconds(1)),
            "minimum" => number is null || number >= argument.GetDecimal(),
            "maximum" => number is null || number <= argument.GetDecimal(),
            "exclusiveMinimum" => number is null || number > argument.GetDecimal(),
            _ => Silent.Contains(keyword.Name) ? true : throw new NotSupportedException($"The schema uses {keyword.Name}."),
        };
    }

    private bool Property(JsonElement schema, JsonElement properties, JsonProperty property) =>
        properties.TryGetProperty(property.Name, out var own)
            ? Accepts(own, property.Value)
            : !schema.TryGetProperty("additionalProperties", out var others) || others.GetBoolean();

    private static bool IsType(string type, JsonElement value) => type switch
    {
        "object" => value.ValueKind == JsonValueKind.Object,
        "array" => value.ValueKind == JsonValueKind.Array,
        "string" => value.ValueKind == JsonValueKind.String,
        "null" => value.ValueKind == JsonValueKind.Null,
        "boolean" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
        "number" => value.ValueKind == JsonValueKind.Number && value.TryGetDecimal(out _),
        "integer" => value.ValueKind == JsonValueKind.Number && value.TryGetDecimal(out var whole) && decimal.Truncate(whole) == whole,
        _ => throw new NotSupportedException($"The schema uses the type {type}."),
    };
}
