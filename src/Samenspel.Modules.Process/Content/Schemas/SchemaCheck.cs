using System.Text.Json;
using Samenspel.Modules.Process.Content.Checking;
using Samenspel.Modules.Process.Content.Reading;
using Samenspel.Modules.Process.Texts;

namespace Samenspel.Modules.Process.Content.Schemas;

/// <summary>
/// Holds a document against its JSON Schema, as far as our schemas use the standard, and says of every fault where it is and how to mend it.
/// A word of the standard that is not known here is an error, so that a schema cannot promise what nobody checks.
/// </summary>
internal sealed class SchemaCheck(JsonElement schema, ContentFile file, FaultList faults)
{
    private const string TextName = "text";

    private static readonly HashSet<string> Words = new(
        [
            "$schema", "$ref", "$defs", "title", "description", "type", "required", "additionalProperties", "properties", "items", "minItems", "uniqueItems",
            "minProperties", "enum", "const", "oneOf", "pattern", "minLength", "minimum", "maximum", "format",
        ],
        StringComparer.Ordinal);

    public void Run() => Check(schema, file.Root, "");

    /// <param name="rule">A schema, or a part of one.</param>
    /// <param name="spot">What it must hold for.</param>
    /// <param name="name">The definition that the rule is, such as <c>text</c> or <c>date</c>; else empty.</param>
    private void Check(JsonElement rule, Spot spot, string name)
    {
        if (rule.EnumerateObject().FirstOrDefault(word => !Words.Contains(word.Name)) is { Value.ValueKind: not JsonValueKind.Undefined } unknown)
        {
            throw new NotSupportedException($"The schemas use {unknown.Name}, which the check does not know.");
        }

        if (rule.TryGetProperty("$ref", out var reference))
        {
            var definition = reference.GetString()!.Split('/')[^1];
            Check(schema.GetProperty("$defs").GetProperty(definition), spot, definition);
        }
        else if (rule.TryGetProperty("oneOf", out var forms))
        {
            CheckForms(forms, spot);
        }
        else if (rule.TryGetProperty("const", out var value))
        {
            if (!JsonElement.DeepEquals(value, spot.Value))
            {
                Add(spot, "unknown-value", CheckTexts.UnknownValue, CheckTexts.UnknownValue_Mend, Show(spot.Value), Show(value));
            }
        }
        else if (rule.TryGetProperty("enum", out var values))
        {
            CheckEnumeration(values, spot);
        }
        else
        {
            CheckType(rule, spot, name);
        }
    }

    private void CheckType(JsonElement rule, Spot spot, string name)
    {
        var types = rule.TryGetProperty("type", out var type) ? SchemaTypes.Of(type) : [];
        if (types.Count > 0 && !types.Any(expected => SchemaTypes.Is(spot.Value, expected)))
        {
            Add(spot, "wrong-type", CheckTexts.WrongType, CheckTexts.WrongType_Mend, SchemaTypes.Word(spot.Value), SchemaTypes.Words(types));
            return;
        }

        switch (spot.Value.ValueKind)
        {
            case JsonValueKind.Object:
                CheckObject(rule, spot, name);
                break;
            case JsonValueKind.Array:
                CheckList(rule, spot);
                break;
            case JsonValueKind.String:
                SchemaValues.CheckText(rule, spot, name, file, faults);
                break;
            case JsonValueKind.Number:
                SchemaValues.CheckNumber(rule, spot, file, faults);
                break;
        }
    }

    private void CheckObject(JsonElement rule, Spot spot, string name)
    {
        var known = rule.TryGetProperty("properties", out var properties) ? properties.EnumerateObject().ToDictionary(property => property.Name, property => property.Value) : [];
        var isText = name == TextName;
        foreach (var missing in Required(rule).Where(required => !spot.Has(required)))
        {
            if (isText)
            {
                Add(spot.At(missing), "missing-translation", CheckTexts.MissingTranslation, CheckTexts.MissingTranslation_Mend, missing);
            }
            else
            {
                Add(spot, "missing-property", CheckTexts.MissingProperty, CheckTexts.MissingProperty_Mend, missing);
            }
        }

        if (rule.TryGetProperty("minProperties", out var least) && spot.Properties().Count() < least.GetInt32())
        {
            Add(spot, "too-few", CheckTexts.TooFew, CheckTexts.TooFew_Mend, least.GetInt32());
        }

        var others = rule.TryGetProperty("additionalProperties", out var additional) && additional.ValueKind == JsonValueKind.Object ? additional : (JsonElement?)null;
        foreach (var named in spot.Properties().GroupBy(property => property.Name, StringComparer.Ordinal))
        {
            if (named.Count() > 1)
            {
                Add(named.First().Spot, "double-property", CheckTexts.DoubleProperty, CheckTexts.DoubleProperty_Mend, named.Key, named.Count());
            }

            CheckProperty(named.Key, named.Last().Spot, known, others, isText);
        }
    }

    private void CheckProperty(string property, Spot spot, Dictionary<string, JsonElement> known, JsonElement? others, bool isText)
    {
        if (isText && known.ContainsKey(property) && spot.Value.ValueKind == JsonValueKind.String && string.IsNullOrWhiteSpace(spot.Text))
        {
            Add(spot, "missing-translation", CheckTexts.MissingTranslation, CheckTexts.MissingTranslation_Mend, property);
        }
        else if (known.TryGetValue(property, out var rule))
        {
            Check(rule, spot, "");
        }
        else if (others is { } other)
        {
            Check(other, spot, "");
        }
        else if (Nearest.To(property, known.Keys) is { } meant)
        {
            Add(spot, "unknown-property", CheckTexts.UnknownProperty, CheckTexts.UnknownProperty_MendNear, property, meant);
        }
        else
        {
            Add(spot, "unknown-property", CheckTexts.UnknownProperty, CheckTexts.UnknownProperty_Mend, property);
        }
    }

    private void CheckList(JsonElement rule, Spot spot)
    {
        if (rule.TryGetProperty("minItems", out var least) && spot.Value.GetArrayLength() < least.GetInt32())
        {
            Add(spot, "too-few", CheckTexts.TooFew, CheckTexts.TooFew_Mend, least.GetInt32());
        }

        if (rule.TryGetProperty("uniqueItems", out var unique) && unique.GetBoolean())
        {
            var seen = new HashSet<string>(StringComparer.Ordinal);
            foreach (var item in spot.Items().Where(item => !seen.Add(item.Value.GetRawText())))
            {
                Add(item, "double-value", CheckTexts.DoubleValue, CheckTexts.DoubleValue_Mend, Show(item.Value));
            }
        }

        if (rule.TryGetProperty("items", out var each))
        {
            foreach (var item in spot.Items())
            {
                Check(each, item, "");
            }
        }
    }

    private void CheckEnumeration(JsonElement values, Spot spot)
    {
        if (!values.EnumerateArray().Any(value => JsonElement.DeepEquals(value, spot.Value)))
        {
            Add(spot, "unknown-value", CheckTexts.UnknownValue, CheckTexts.UnknownValue_Mend, Show(spot.Value), string.Join(", ", values.EnumerateArray().Select(Show)));
        }
    }

    /// <summary>A value has one of several forms; the faults are those of the form that it looks like.</summary>
    private void CheckForms(JsonElement forms, Spot spot)
    {
        var form = forms.EnumerateArray().FirstOrDefault(each => SchemaForms.LooksLike(schema, each, spot));
        if (form.ValueKind == JsonValueKind.Object)
        {
            Check(form, spot, "");
        }
        else
        {
            Add(spot, "unknown-form", CheckTexts.UnknownForm, CheckTexts.UnknownForm_Mend, SchemaForms.Marks(schema, forms));
        }
    }

    private static IEnumerable<string> Required(JsonElement rule) =>
        rule.TryGetProperty("required", out var required) ? required.EnumerateArray().Select(name => name.GetString()!) : [];

    private static string Show(JsonElement value) => value.ValueKind == JsonValueKind.String ? value.GetString()! : value.GetRawText();

    private void Add(Spot spot, string code, string what, string mend, params object[] values) => faults.Add(file, spot, code, what, mend, values);
}
