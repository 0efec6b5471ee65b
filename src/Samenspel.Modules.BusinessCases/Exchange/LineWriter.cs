using System.Text.Json;
using Samenspel.Engine.Uncertainty.Cases;
using Samenspel.Modules.BusinessCases.Contracts;

namespace Samenspel.Modules.BusinessCases.Exchange;

/// <summary>Writes a cost line; what is as usual is left out.</summary>
internal static class LineWriter
{
    public static void Line(Utf8JsonWriter json, CaseLine line)
    {
        json.WriteStartObject();
        json.WriteString("key", line.Key);
        BusinessCaseWriter.Text(json, "name", line.Name.Nl, line.Name.En);
        json.WriteString("category", JsonNames.Of(line.Category));
        json.WriteString("driver", JsonNames.Of(line.Driver));
        Unless(json, "unit", line.Unit, LineUnit.Euro);
        Amount(json, line.Amount);
        Unless(json, "timing", line.Timing, LineTiming.Structural);
        Phases(json, line.Phases);
        Uses(json, line.Uses);
        Unless(json, "index", line.Index, LineIndex.Ict);
        Unless(json, "bearer", line.Bearer, Bearer.Each);
        json.Optional("payer", line.Payer);
        json.Optional("vatRate", line.VatRate == 0 ? null : line.VatRate);
        if (!line.VatCompensable)
        {
            json.WriteBoolean("vatCompensable", false);
        }

        json.Optional("group", line.Group);
        json.Optional("scaleExponent", line.ScaleExponent == 1 ? null : line.ScaleExponent);
        json.Optional("minimum", line.Minimum);
        json.Optional("maximum", line.Maximum);
        json.Optional("step", line.Step);
        Tiers(json, line.Tiers);
        BusinessCaseWriter.About(json, line.Quality, line.Source);
        ModelWriter.Flag(json, "illustrative", line.Illustrative);
        json.WriteEndObject();
    }

    private static void Unless<TEnum>(Utf8JsonWriter json, string name, TEnum value, TEnum usual)
        where TEnum : struct, Enum
    {
        if (!value.Equals(usual))
        {
            json.WriteString(name, JsonNames.Of(value));
        }
    }

    private static void Amount(Utf8JsonWriter json, CaseAmount amount)
    {
        if (amount is { Shape: AmountShape.Fixed, Likely: { } certain })
        {
            json.Number("amount", certain);
            return;
        }

        var (low, likely, high) = CaseAmount.Names(amount.Shape);
        json.WriteStartObject("amount");
        json.WriteString("shape", JsonNames.Of(amount.Shape));
        foreach (var (name, value) in new[] { (low, amount.Low), (likely, amount.Likely), (high, amount.High) })
        {
            if (name is not null)
            {
                json.Optional(name, value);
            }
        }

        json.WriteEndObject();
    }

    private static void Phases(Utf8JsonWriter json, IReadOnlyList<decimal> phases)
    {
        if (phases.Count == 0)
        {
            return;
        }

        json.WriteStartArray("phases");
        foreach (var phase in phases)
        {
            json.WriteNumberValue(JsonOutput.Plain(phase));
        }

        json.WriteEndArray();
    }

    private static void Uses(Utf8JsonWriter json, IReadOnlyList<LineUse> uses)
    {
        json.WriteStartArray("uses");
        foreach (var use in uses)
        {
            if (use.Factor == 1)
            {
                json.WriteStringValue(use.Situation);
                continue;
            }

            json.WriteStartObject();
            json.WriteString("situation", use.Situation);
            json.Number("factor", use.Factor);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Tiers(Utf8JsonWriter json, IReadOnlyList<LineTier> tiers)
    {
        if (tiers.Count == 0)
        {
            return;
        }

        json.WriteStartArray("tiers");
        foreach (var tier in tiers)
        {
            json.WriteStartObject();
            json.Number("from", tier.From);
            json.Number("factor", tier.Factor);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
