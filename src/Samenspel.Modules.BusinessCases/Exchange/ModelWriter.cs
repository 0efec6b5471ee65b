using System.Text.Json;
using Samenspel.Modules.BusinessCases.Contracts;
using Samenspel.Modules.BusinessCases.Uncertainty;

namespace Samenspel.Modules.BusinessCases.Exchange;

/// <summary>Writes the section <c>uncertainty</c>; what says nothing is left out.</summary>
internal static class ModelWriter
{
    public static void Write(Utf8JsonWriter json, CaseModel model)
    {
        json.WriteStartObject();
        List(json, "overrules", model.Overrules, Overrule);
        List(json, "variants", model.Variants, Variant);
        List(json, "groups", model.Groups, Group);
        List(json, "lines", model.Lines, LineWriter.Line);
        List(json, "benefits", model.Benefits, Benefit);
        json.WriteEndObject();
    }

    public static void Overrule(Utf8JsonWriter json, DefaultOverrule overrule)
    {
        json.WriteStartObject();
        json.WriteString("id", JsonNames.Of(overrule.Id));
        json.WritePropertyName("numbers");
        DefaultNumbers.Write(json, DefaultShape.Of(overrule.Id), overrule.Numbers);
        About(json, overrule);
        json.WriteEndObject();
    }

    /// <summary>Why, where it comes from and how hard it is.</summary>
    public static void About(Utf8JsonWriter json, DefaultOverrule overrule)
    {
        json.WritePropertyName("reason");
        BusinessCaseWriter.Text(json, overrule.Reason);
        BusinessCaseWriter.About(json, overrule.Quality, overrule.Source);
    }

    public static void Variant(Utf8JsonWriter json, CaseVariant variant)
    {
        json.WriteStartObject();
        json.WriteString("key", variant.Key);
        VariantWords(json, variant);
        json.Optional("sharing", variant.Sharing is { } sharing ? JsonNames.Of(sharing) : null);
        BusinessCaseWriter.Joint(json, variant.Joint);
        json.Optional("jointFactor", variant.JointFactor);
        Flag(json, "illustrative", variant.Illustrative);
        json.WriteEndObject();
    }

    public static void VariantWords(Utf8JsonWriter json, CaseVariant variant)
    {
        BusinessCaseWriter.Text(json, "name", variant.Name.Nl, variant.Name.En);
        BusinessCaseWriter.Text(json, "description", variant.Description?.Nl, variant.Description?.En);
        json.WriteString("kind", JsonNames.Of(variant.Kind));
    }

    public static void Group(Utf8JsonWriter json, CaseGroup group)
    {
        json.WriteStartObject();
        json.WriteString("name", group.Name);
        json.Number("strength", group.Strength);
        json.WriteEndObject();
    }

    public static void Benefit(Utf8JsonWriter json, CaseBenefit benefit)
    {
        json.WriteStartObject();
        json.WriteString("key", benefit.Key);
        json.WriteString("kind", JsonNames.Of(benefit.Kind));
        BusinessCaseWriter.Text(json, "text", benefit.Text.Nl, benefit.Text.En);
        BusinessCaseWriter.Text(json, "who", benefit.Who?.Nl, benefit.Who?.En);
        json.WriteEndObject();
    }

    public static void Flag(Utf8JsonWriter json, string name, bool value)
    {
        if (value)
        {
            json.WriteBoolean(name, value);
        }
    }

    private static void List<T>(Utf8JsonWriter json, string name, IReadOnlyList<T> items, Action<Utf8JsonWriter, T> write)
    {
        if (items.Count == 0)
        {
            return;
        }

        json.WriteStartArray(name);
        foreach (var item in items)
        {
            write(json, item);
        }

        json.WriteEndArray();
    }
}
