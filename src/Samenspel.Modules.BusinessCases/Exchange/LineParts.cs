using System.Text.Json;
using Samenspel.Engine.Uncertainty.Cases;
using Samenspel.Modules.BusinessCases.Contracts;

namespace Samenspel.Modules.BusinessCases.Exchange;

/// <summary>Reads a cost line.</summary>
/// <param name="faults">Gets the faults.</param>
/// <param name="parts">Reads small parts.</param>
/// <param name="keyOf">Reads the key of the line.</param>
internal sealed class LineParts(FaultList faults, CaseParts parts, Func<JsonObjectCursor, string> keyOf)
{
    private static readonly string[] Known =
    [
        "key", "name", "category", "driver", "unit", "amount", "timing", "phases", "uses", "index", "bearer", "payer", "vatRate", "vatCompensable",
        "group", "scaleExponent", "minimum", "maximum", "step", "tiers", "source", "quality", "illustrative",
    ];

    public CaseLine? Line(JsonElement element, string path)
    {
        if (JsonObjectCursor.Open(element, path, faults, Known) is not { } json)
        {
            return null;
        }

        var (key, name) = (keyOf(json), parts.Text(json, "name", required: true));
        var (category, driver) = (json.Choice<CostCategory>("category", required: true), json.Choice<CostDriver>("driver", required: true));
        return new(
            key, name ?? new("-"), category ?? CostCategory.Other, driver ?? CostDriver.Fixed, Amount(json),
            [.. json.Items("uses", ModelLimits.Variants + 4).Select(item => Use(item.Element, item.Path)).OfType<LineUse>()])
        {
            Unit = json.Choice<LineUnit>("unit") ?? LineUnit.Euro,
            Timing = json.Choice<LineTiming>("timing") ?? LineTiming.Structural,
            Phases = Numbers(json, "phases", ModelLimits.Phases),
            Index = json.Choice<LineIndex>("index") ?? LineIndex.Ict,
            Bearer = json.Choice<Bearer>("bearer") ?? Bearer.Each,
            Payer = json.Text("payer"),
            VatRate = json.Number("vatRate") ?? 0,
            VatCompensable = json.Flag("vatCompensable") ?? true,
            Group = json.Text("group"),
            ScaleExponent = json.Number("scaleExponent") ?? 1,
            Minimum = json.Number("minimum"),
            Maximum = json.Number("maximum"),
            Step = json.Number("step"),
            Tiers = [.. json.Items("tiers", ModelLimits.Tiers + 1).Select(item => Tier(item.Element, item.Path)).OfType<LineTier>()],
            Source = parts.Source(json, "source"),
            Quality = json.Choice<FigureQuality>("quality"),
            Illustrative = json.Flag("illustrative") ?? false,
        };
    }

    /// <summary>A bare number is certain; otherwise an object with its shape and the numbers of that shape.</summary>
    private CaseAmount Amount(JsonObjectCursor parent)
    {
        var harmless = CaseAmount.Certain(0);
        if (parent.Child("amount", required: true) is not { } element)
        {
            return harmless;
        }

        if (element.ValueKind != JsonValueKind.Object)
        {
            return JsonObjectCursor.Number(element, parent.At("amount"), faults) is { } bare ? CaseAmount.Certain(bare) : harmless;
        }

        var shape = ShapeOf(element);
        var (low, likely, high) = CaseAmount.Names(shape ?? AmountShape.Triangular);
        string[] known = shape is null ? ["shape", "value", "low", "likely", "high", "median", "p90"] : ["shape", .. new[] { low, likely, high }.OfType<string>()];
        var json = JsonObjectCursor.Open(element, parent.At("amount"), faults, known)!;
        return json.Choice<AmountShape>("shape", required: true) is null
            ? harmless
            : new(shape!.Value, Number(low), Number(likely), Number(high));

        decimal? Number(string? name) => name is null ? null : json.Number(name);
    }

    private static AmountShape? ShapeOf(JsonElement element) =>
        element.TryGetProperty("shape", out var shape) && shape.ValueKind == JsonValueKind.String && JsonNames.TryRead<AmountShape>(shape.GetString()!, out var known)
            ? known
            : null;

    private LineUse? Use(JsonElement element, string path)
    {
        if (element.ValueKind == JsonValueKind.String)
        {
            return new(element.GetString()!);
        }

        return JsonObjectCursor.Open(element, path, faults, "situation", "factor") is { } json && json.Text("situation", required: true) is { } situation
            ? new(situation, json.Number("factor") ?? 1)
            : null;
    }

    private LineTier? Tier(JsonElement element, string path) =>
        JsonObjectCursor.Open(element, path, faults, "from", "factor") is { } json
        && (json.Number("from", required: true), json.Number("factor", required: true)) is (decimal from, decimal factor)
            ? new(from, factor)
            : null;

    private List<decimal> Numbers(JsonObjectCursor json, string name, int most) =>
        [.. json.Items(name, most + 1).Select(item => JsonObjectCursor.Number(item.Element, item.Path, faults) ?? 0)];
}
