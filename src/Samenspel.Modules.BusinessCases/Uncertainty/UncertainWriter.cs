using System.Text.Json;
using Samenspel.Engine.Uncertainty.Outcomes;
using Samenspel.Engine.Uncertainty.Runs;
using Samenspel.Modules.BusinessCases.Contracts;
using Samenspel.Modules.BusinessCases.Exchange;

namespace Samenspel.Modules.BusinessCases.Uncertainty;

/// <summary>Writes the result document of a case under uncertainty: nothing in it depends on language, threads or clock.</summary>
internal static class UncertainWriter
{
    private static readonly string[] Baselines = [UncertainCaseResult.Today, UncertainCaseResult.Alone];

    public static byte[] Write(UncertainCaseResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        return JsonOutput.Write(json =>
        {
            json.WriteStartObject();
            json.WriteString("format", UncertainCaseResult.Format);
            json.WriteString("engine", result.Euro.EngineVersion);
            json.WriteString("inputHash", result.InputHash);
            json.WriteString("defaultsHash", result.Edition.Hash);
            json.WriteString("method", Method(result.Euro.Options.Method));
            json.WriteNumber("seed", result.Euro.Options.Seed);
            json.WriteNumber("points", result.Euro.Options.Draws);
            json.WriteNumber("replications", result.Euro.Options.Replications);
            json.WriteNumber("uncertainNumbers", result.Euro.UncertainNumbers);
            json.WriteNumber("years", result.Years);
            BusinessCaseWriter.Head(json, result.File);
            Variants(json, result);
            Missing(json, result.Missing);
            Defaults(json, result);
            Benefits(json, result.File.Uncertainty?.Benefits);
            json.WriteEndObject();
        });
    }

    private static string Method(DrawMethod method) => method == DrawMethod.Sobol ? "sobol" : "montecarlo";

    private static void Variants(Utf8JsonWriter json, UncertainCaseResult result)
    {
        json.WriteStartArray("variants");
        Against(json, result, UncertainCaseResult.Together, null);
        foreach (var variant in result.File.Uncertainty?.Variants ?? [])
        {
            Against(json, result, variant.Key, variant);
        }

        json.WriteEndArray();
    }

    private static void Against(Utf8JsonWriter json, UncertainCaseResult result, string key, CaseVariant? variant)
    {
        json.WriteStartObject();
        json.WriteString("variant", key);
        if (variant is not null)
        {
            ModelWriter.VariantWords(json, variant);
            ModelWriter.Flag(json, "illustrative", variant.Illustrative);
        }

        json.WriteStartArray("against");
        foreach (var baseline in Baselines)
        {
            json.WriteStartObject();
            json.WriteString("baseline", baseline);
            json.WritePropertyName("total");
            Saving(json, result, (key, baseline), null);
            json.WriteStartArray("participants");
            foreach (var participant in result.File.Participants)
            {
                Saving(json, result, (key, baseline), participant);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Saving(Utf8JsonWriter json, UncertainCaseResult result, (string Variant, string Baseline) what, CaseParticipant? participant)
    {
        json.WriteStartObject();
        if (participant is not null)
        {
            json.WriteString("id", participant.Id);
            BusinessCaseWriter.Text(json, "name", participant.Name, participant.NameEn);
        }

        var euro = result.Euro.Of(what.Variant, what.Baseline, participant?.Id).Figures;
        var fte = result.Fte.Of(what.Variant, what.Baseline, participant?.Id).Figures;
        json.WritePropertyName("euro");
        Spread(json, euro?.NetPresentValue, 2);
        json.WritePropertyName("fteLastYear");
        Spread(json, fte?.Years[^1], 4);
        Spreads(json, "euroByYear", euro?.Years);
        Spreads(json, "euroCumulative", euro?.Cumulative);
        PayBack(json, euro?.PayBack);
        json.WriteEndObject();
    }

    private static void Spreads(Utf8JsonWriter json, string name, IReadOnlyList<Spread>? spreads)
    {
        if (spreads is null)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartArray(name);
        foreach (var spread in spreads)
        {
            Spread(json, spread, 2);
        }

        json.WriteEndArray();
    }

    private static void Spread(Utf8JsonWriter json, Spread? spread, int decimals)
    {
        if (spread is null)
        {
            json.WriteNullValue();
            return;
        }

        json.WriteStartObject();
        Numbers(json, decimals, spread.Mean, spread.P10, spread.P25, spread.P50, spread.P75, spread.P90, spread.ChanceAboveZero);
        if (spread.Error is { } error)
        {
            json.WriteStartObject("standardError");
            Numbers(json, decimals, error.Mean, error.P10, error.P25, error.P50, error.P75, error.P90, error.ChanceAboveZero);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void Numbers(Utf8JsonWriter json, int decimals, double mean, double p10, double p25, double p50, double p75, double p90, double chance)
    {
        json.Number("mean", Rounded(mean, decimals));
        json.Number("p10", Rounded(p10, decimals));
        json.Number("p25", Rounded(p25, decimals));
        json.Number("p50", Rounded(p50, decimals));
        json.Number("p75", Rounded(p75, decimals));
        json.Number("p90", Rounded(p90, decimals));
        json.Number("chanceOfSaving", Rounded(chance, 6));
    }

    private static decimal Rounded(double value, int decimals) => decimal.Round((decimal)value, decimals, MidpointRounding.AwayFromZero) + 0m;

    private static void PayBack(Utf8JsonWriter json, PayBack? payBack)
    {
        if (payBack is null)
        {
            json.WriteNull("payBack");
            return;
        }

        json.WriteStartObject("payBack");
        json.Optional("medianYear", (decimal?)payBack.MedianYear);
        json.WriteStartArray("chanceByYear");
        foreach (var chance in payBack.ChanceByYear)
        {
            json.WriteNumberValue(JsonOutput.Plain(Rounded(chance, 6)));
        }

        json.WriteEndArray();
        json.Number("never", Rounded(payBack.Never, 6));
        json.WriteEndObject();
    }

    public static void Missing(Utf8JsonWriter json, IReadOnlyList<UncertainMissing> missing)
    {
        json.WriteStartArray("missing");
        foreach (var one in missing)
        {
            json.WriteStartObject();
            json.WriteString("participant", one.Participant);
            json.WriteString("figure", one.Figure);
            Keys(json, "lines", one.Lines);
            Keys(json, "variants", one.Variants);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Keys(Utf8JsonWriter json, string name, IReadOnlyList<string> keys)
    {
        if (keys.Count == 0)
        {
            return;
        }

        json.WriteStartArray(name);
        foreach (var key in keys)
        {
            json.WriteStringValue(key);
        }

        json.WriteEndArray();
    }

    // What is not money stands beside what was computed.
    private static void Benefits(Utf8JsonWriter json, IReadOnlyList<CaseBenefit>? benefits)
    {
        if (benefits is not { Count: > 0 })
        {
            return;
        }

        json.WriteStartArray("benefits");
        foreach (var benefit in benefits)
        {
            ModelWriter.Benefit(json, benefit);
        }

        json.WriteEndArray();
    }

    private static void Defaults(Utf8JsonWriter json, UncertainCaseResult result)
    {
        json.WritePropertyName("defaultsLabel");
        BusinessCaseWriter.Text(json, result.Edition.Label);
        json.WritePropertyName("evidence");
        BusinessCaseWriter.Text(json, result.Edition.Evidence);
        json.WriteStartArray("defaults");
        foreach (var one in result.Defaults)
        {
            json.WriteStartObject();
            DefaultWriter.Write(json, one, result.Edition.Of(one.Id));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
