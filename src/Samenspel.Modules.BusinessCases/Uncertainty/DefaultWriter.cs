using System.Text.Json;
using Samenspel.Modules.BusinessCases.Contracts;
using Samenspel.Modules.BusinessCases.Exchange;

namespace Samenspel.Modules.BusinessCases.Uncertainty;

/// <summary>Writes a default as a case takes it: its numbers, why, and what was chosen instead of what.</summary>
internal static class DefaultWriter
{
    public static void Write(Utf8JsonWriter json, UncertaintyDefault one, UncertaintyDefault shipped)
    {
        json.WriteString("id", JsonNames.Of(one.Id));
        Numbers(json, "numbers", one);
        json.WritePropertyName("name");
        BusinessCaseWriter.Text(json, one.Name);
        BusinessCaseWriter.Text(json, "unit", one.Unit?.Nl, one.Unit?.En);
        json.WritePropertyName("reason");
        BusinessCaseWriter.Text(json, one.Reason);
        json.WriteStartArray("sources");
        foreach (var source in one.Sources)
        {
            BusinessCaseWriter.Text(json, new(source.Title, source.TitleEn));
        }

        json.WriteEndArray();
        Overruled(json, one, shipped);
    }

    // Who chose other numbers said why; those of the product stand beside them.
    private static void Overruled(Utf8JsonWriter json, UncertaintyDefault one, UncertaintyDefault shipped)
    {
        if (one.Overrule is not { } overrule)
        {
            return;
        }

        json.WriteStartObject("overruled");
        ModelWriter.About(json, overrule);
        Numbers(json, "instead", shipped);
        json.WriteEndObject();
    }

    private static void Numbers(Utf8JsonWriter json, string property, UncertaintyDefault one)
    {
        json.WriteStartObject(property);
        foreach (var (name, value) in one.Numbers)
        {
            json.Number(name, value);
        }

        json.WriteEndObject();
    }
}
