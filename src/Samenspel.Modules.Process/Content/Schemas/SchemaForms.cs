using System.Text.Json;
using Samenspel.Modules.Process.Content.Reading;

namespace Samenspel.Modules.Process.Content.Schemas;

/// <summary>Which of several forms a value has: known by a property with a fixed value, else by its first required property.</summary>
internal static class SchemaForms
{
    public static bool LooksLike(JsonElement schema, JsonElement form, Spot spot)
    {
        var rule = Resolve(schema, form);
        if (rule.TryGetProperty("type", out var type) && !SchemaTypes.Of(type).Any(each => SchemaTypes.Is(spot.Value, each)))
        {
            return false;
        }

        return Fixed(rule) is { } property
            ? spot.At(property.Name).Value is { ValueKind: not JsonValueKind.Undefined } value && JsonElement.DeepEquals(property.Value, value)
            : First(rule) is not { } first || spot.Has(first) || IsTheOnlyObject(schema, form);
    }

    /// <summary>By what the forms are known, for people.</summary>
    public static string Marks(JsonElement schema, JsonElement forms) => string.Join(", ", forms.EnumerateArray().Select(form => Mark(Resolve(schema, form))));

    // A text that lacks its first language is still meant as a text.
    private static bool IsTheOnlyObject(JsonElement schema, JsonElement form) =>
        form.TryGetProperty("$ref", out var reference) && reference.GetString() == "#/$defs/text" && schema.GetProperty("$defs").TryGetProperty("text", out _);

    private static string Mark(JsonElement rule) => Fixed(rule) is { } property ? $"{property.Name} = {property.Value.GetString()}" : First(rule) ?? rule.GetProperty("type").GetString()!;

    private static JsonElement Resolve(JsonElement schema, JsonElement form) =>
        form.TryGetProperty("$ref", out var reference) ? schema.GetProperty("$defs").GetProperty(reference.GetString()!.Split('/')[^1]) : form;

    private static (string Name, JsonElement Value)? Fixed(JsonElement rule)
    {
        if (!rule.TryGetProperty("properties", out var properties))
        {
            return null;
        }

        foreach (var property in properties.EnumerateObject())
        {
            if (property.Value.TryGetProperty("const", out var value))
            {
                return (property.Name, value);
            }
        }

        return null;
    }

    private static string? First(JsonElement rule) => rule.TryGetProperty("required", out var required) ? required.EnumerateArray().First().GetString() : null;
}
