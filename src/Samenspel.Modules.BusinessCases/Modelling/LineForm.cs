using System.Globalization;
using Samenspel.Engine.Uncertainty.Cases;
using Samenspel.Kernel;
using Samenspel.Modules.BusinessCases.Contracts;
using Samenspel.Modules.BusinessCases.Exchange;
using Samenspel.Modules.BusinessCases.Reading;

namespace Samenspel.Modules.BusinessCases.Modelling;

/// <summary>Between a cost line and its form; a field is called as its place in the exchange file.</summary>
internal static class LineForm
{
    /// <summary>Rows for tiers beyond those that are filled in.</summary>
    private const int MoreTiers = 2;

    public static FormValues Empty()
    {
        var values = Of(new("", new(""), CostCategory.Software, CostDriver.Inhabitants, new(AmountShape.Triangular, null, null, null), [new(UncertainCaseResult.Together)]));
        values["bearer"] = nameof(Bearer.Shared);
        return values;
    }

    public static FormValues Of(CaseLine line)
    {
        var values = new FormValues { ["name"] = CaseWords.In(line.Name), ["payer"] = line.Payer ?? "", ["group"] = line.Group ?? "" };
        values.Word<CostCategory>("category", line.Category);
        values.Word<CostDriver>("driver", line.Driver);
        values.Word<LineUnit>("unit", line.Unit);
        values.Word<AmountShape>("amount.shape", line.Amount.Shape);
        values.Number("amount.low", line.Amount.Low);
        values.Number("amount.likely", line.Amount.Likely);
        values.Number("amount.high", line.Amount.High);
        values.Word<LineTiming>("timing", line.Timing);
        values.Numbers("phases", line.Phases);
        values.Word<LineIndex>("index", line.Index);
        values.Word<Bearer>("bearer", line.Bearer);
        values.Number("vatRate", line.VatRate * 100);
        values["vatCompensable"] = line.VatCompensable ? "true" : "false";
        values.Number("scaleExponent", line.ScaleExponent);
        values.Number("minimum", line.Minimum);
        values.Number("maximum", line.Maximum);
        values.Number("step", line.Step);
        foreach (var use in line.Uses)
        {
            values.Number(UseName(use.Situation), use.Factor);
        }

        for (var i = 0; i < line.Tiers.Count; i++)
        {
            values.Number(TierName(i, "from"), line.Tiers[i].From);
            values.Number(TierName(i, "factor"), line.Tiers[i].Factor);
        }

        SourceInto(values, line.Source, line.Quality);
        values["illustrative"] = line.Illustrative ? "true" : "false";
        return values;
    }

    public static void SourceInto(FormValues values, CaseSource? source, FigureQuality? quality)
    {
        values["source.title"] = source is null ? "" : CaseWords.Title(source);
        values["source.place"] = source?.PlaceIn(CultureInfo.CurrentUICulture) ?? "";
        values.Word("quality", quality);
    }

    /// <param name="values">As typed.</param>
    /// <param name="state">Where it goes.</param>
    /// <param name="former">The line as it was; null for a new one.</param>
    public static (CaseLine Line, IReadOnlyList<Refusal> Unreadable) Read(FormValues values, ModelState state, CaseLine? former)
    {
        var read = new ModelFormReading(values, name => LineLabels.Of(state.Model, name));
        var shape = read.Word<AmountShape>("amount.shape", ModelChoices.Of<AmountShape>()) ?? AmountShape.Triangular;
        var names = CaseAmount.Names(shape);
        var line = new CaseLine(
            former?.Key ?? "",
            read.Local("name", former?.Name),
            read.Word<CostCategory>("category", ModelChoices.Of<CostCategory>()) ?? CostCategory.Other,
            read.Word<CostDriver>("driver", ModelChoices.Of<CostDriver>()) ?? CostDriver.Fixed,
            new(shape, Has(names.Low, "amount.low"), Has(names.Likely, "amount.likely"), Has(names.High, "amount.high")),
            [.. ModelWords.Situations(state.Model).Where(key => values[UseName(key)].Length > 0).Select(key => new LineUse(key, read.Number(UseName(key), 1) ?? 1))])
        {
            Unit = read.Word<LineUnit>("unit", ModelChoices.Of<LineUnit>()) ?? LineUnit.Euro,
            Timing = read.Word<LineTiming>("timing", ModelChoices.Of<LineTiming>()) ?? LineTiming.Structural,
            Phases = read.Numbers("phases"),
            Index = read.Word<LineIndex>("index", ModelChoices.Of<LineIndex>()) ?? LineIndex.Ict,
            Bearer = read.Word<Bearer>("bearer", ModelChoices.Of<Bearer>()) ?? Bearer.Each,
            Payer = read.Text("payer"),
            VatRate = read.Percentage("vatRate") ?? 0,
            VatCompensable = read.Flag("vatCompensable"),
            Group = read.Text("group"),
            ScaleExponent = read.Number("scaleExponent", 0.9m) ?? 1,
            Minimum = read.Number("minimum"),
            Maximum = read.Number("maximum"),
            Step = read.Number("step"),
            Tiers = [.. Tiers(values, read)],
            Source = read.Source("source", former?.Source),
            Quality = read.Quality("quality"),
            Illustrative = read.Flag("illustrative"),
        };
        return (line, read.Unreadable);

        // A number that the shape has no use for is not read; it would only be lost later.
        decimal? Has(string? known, string name) => known is null ? null : read.Number(name);
    }

    public static int TierRows(FormValues values)
    {
        var rows = values.Names.Count(name => name.StartsWith("tiers[", StringComparison.Ordinal) && name.EndsWith("from", StringComparison.Ordinal) && values[name].Length > 0);
        return Math.Min(ModelLimits.Tiers, rows + MoreTiers);
    }

    public static string UseName(string situation) => $"uses.{situation}";

    public static string TierName(int row, string name) => string.Create(CultureInfo.InvariantCulture, $"tiers[{row}].{name}");

    /// <summary>The field of the form for a place in the exchange file.</summary>
    public static string FieldOf(string path, CaseLine line)
    {
        if (path.StartsWith("uses[", StringComparison.Ordinal)
            && int.TryParse(path["uses[".Length..path.IndexOf(']', StringComparison.Ordinal)], NumberStyles.None, CultureInfo.InvariantCulture, out var use) && use < line.Uses.Count)
        {
            return UseName(line.Uses[use].Situation);
        }

        return path switch
        {
            "amount.value" or "amount.median" => "amount.likely",
            "amount.p90" => "amount.high",
            _ when path.StartsWith("phases", StringComparison.Ordinal) => "phases",
            _ => path,
        };
    }

    private static IEnumerable<LineTier> Tiers(FormValues values, ModelFormReading read)
    {
        for (var i = 0; i <= ModelLimits.Tiers; i++)
        {
            if (values[TierName(i, "from")].Length + values[TierName(i, "factor")].Length > 0)
            {
                yield return new(read.Needed(TierName(i, "from"), 500), read.Needed(TierName(i, "factor"), 0.9m));
            }
        }
    }
}
