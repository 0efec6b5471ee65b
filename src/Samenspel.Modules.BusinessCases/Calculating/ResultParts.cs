using System.Text.Json;
using Samenspel.Engine.BusinessCases;
using Samenspel.Modules.BusinessCases.Exchange;

namespace Samenspel.Modules.BusinessCases.Calculating;

/// <summary>
/// The small parts that occur in several places of the result document. What is missing is written as null, never as zero.
/// </summary>
internal static class ResultParts
{
    public static void Comparison(this Utf8JsonWriter json, StaffingComparison comparison)
    {
        json.Cost("today", comparison.Today);
        json.Cost("alone", comparison.Alone);
        json.Range("joint", comparison.Joint);
        json.Range("moreThanToday", comparison.MoreThanToday);
        json.Range("lessThanAlone", comparison.LessThanAlone);
    }

    public static void Range(this Utf8JsonWriter json, string name, FteCostRange? range)
    {
        if (range is null)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        json.Cost("low", range.Low);
        json.Cost("high", range.High);
        json.WriteEndObject();
    }

    public static void Cost(this Utf8JsonWriter json, string name, FteCost? cost)
    {
        if (cost is null)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        json.Number("fte", decimal.Round(cost.Fte, 4, MidpointRounding.AwayFromZero));
        json.Number("euro", cost.Cents / 100m);
        json.WriteEndObject();
    }

    public static void Words(this Utf8JsonWriter json, string name, IEnumerable<string> words)
    {
        json.WriteStartArray(name);
        foreach (var word in words)
        {
            json.WriteStringValue(word);
        }

        json.WriteEndArray();
    }
}
