using System.Globalization;
using Samenspel.Engine.Uncertainty.Outcomes;
using Samenspel.Modules.BusinessCases.Outlook;
using Samenspel.Modules.BusinessCases.Reading;
using Samenspel.Modules.BusinessCases.Texts;
using Samenspel.WebKit.Numbers;
using Samenspel.WebKit.Sheets;

namespace Samenspel.Modules.BusinessCases.Exporting;

/// <summary>The outcome with its uncertainty as values: no formula draws points. With seed and version, so that it can be computed again.</summary>
internal static class OutcomeSheet
{
    public static Sheet Of(OutlookView view)
    {
        var result = view.Numbers!;
        return new(
            OutlookTexts.Sheet_Name,
            [
                OutlookTexts.Variant_Choice, OutlookTexts.Against_Choice, CasePageTexts.Per_Municipality, OutlookTexts.Per_Mean, OutlookTexts.Per_P10, OutlookTexts.Per_P25,
                OutlookTexts.Per_P50, OutlookTexts.Per_P75, OutlookTexts.Per_P90, OutlookTexts.Per_Chance, OutlookTexts.Per_PayBack, OutlookTexts.Sheet_Error,
            ],
            [.. result.Euro.Savings.Select(saving => Row(result, saving))],
            Phrase.With(OutlookTexts.Sheet_Note, result.Years),
            Phrase.With(
                OutlookTexts.Run_Line, Show.Count(result.Euro.Options.Draws), RunWords.Of(result.Euro.Options.Method),
                result.Euro.Options.Seed.ToString(CultureInfo.InvariantCulture), result.Euro.EngineVersion),
            Phrase.With(OutlookTexts.Sheet_Hash, result.InputHash, result.Edition.Hash),
            CaseWords.In(result.Edition.Evidence));
    }

    private static IReadOnlyList<object?> Row(OutlookNumbers result, Saving saving)
    {
        var who = saving.Partner is { } id ? CaseWords.Name(result.File.Participants.Single(one => one.Id == id)) : CasePageTexts.Total;
        object?[] head = [LineNames.Variant(result.File, saving.Variant), OutlookWords.Against(saving.Baseline), who];
        return saving.Figures is { } figures
            ?
            [
                .. head,
                .. new[] { figures.NetPresentValue.Mean, figures.NetPresentValue.P10, figures.NetPresentValue.P25, figures.NetPresentValue.P50, figures.NetPresentValue.P75, figures.NetPresentValue.P90 }
                    .Select(value => (object?)Cents(-value)),
                decimal.Round((decimal)figures.NetPresentValue.ChanceAboveZero, 4),
                (decimal?)figures.PayBack.MedianYear,
                Cents(figures.NetPresentValue.Error?.P50 ?? 0),
            ]
            : [.. head, null, null, null, null, null, null, null, null, null];
    }

    private static decimal Cents(double euros) => decimal.Round((decimal)euros, 2, MidpointRounding.AwayFromZero) + 0m;
}
