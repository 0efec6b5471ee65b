using System.Globalization;
using Samenspel.Engine.Uncertainty.Outcomes;
using Samenspel.Modules.BusinessCases.Reading;
using Samenspel.Modules.BusinessCases.Texts;
using Samenspel.WebKit.Numbers;

namespace Samenspel.Modules.BusinessCases.Outlook;

/// <summary>The outcome as a few paragraphs that a council can read: setbacks included, and what is missing as well.</summary>
internal static class CouncilText
{
    public static IReadOnlyList<string> Of(OutlookView view, OutlookNumbers numbers)
    {
        var names = numbers.File.Participants.Select(CaseWords.Name).ToList();
        var left = view.Case.Without.Count == 0 ? "" : " " + Phrase.With(OutlookTexts.Council_Without, CaseWords.Names(view.Case.Whole!.File, view.Case.Without));
        return
        [
            Phrase.With(OutlookTexts.Council_Who, view.Case.Dossier.Title, OutlookWords.And(names)) + left,
            OutlookWords.Sentence(numbers, view.Variant),
            .. view.Baselines.Select(baseline => (baseline, Saving: view.Saving(baseline))).Where(one => one.Saving is not null)
                .Select(one => Amounts(one.baseline, one.Saving!, numbers.Years)),
            .. numbers.Missing.Count == 0 ? [] : new[] { Phrase.With(OutlookTexts.Council_Missing, CaseWords.Names(numbers.File, numbers.Missing.Select(missing => missing.Participant).Distinct())) },
            Phrase.With(OutlookTexts.Council_Defaults, numbers.Defaults.Count),
            CaseWords.In(numbers.Edition.Evidence),
            Phrase.With(
                OutlookTexts.Council_Made, CaseWords.Source(numbers.File.Source), numbers.File.PriceYear, CaseTerms.Of(numbers.File.Vat), Show.Count(numbers.Euro.Options.Draws),
                numbers.Euro.Options.Seed.ToString(CultureInfo.InvariantCulture), numbers.Euro.EngineVersion),
        ];
    }

    private static string Amounts(string baseline, SavingFigures saving, int years)
    {
        var end = saving.NetPresentValue;
        var amounts = Phrase.With(OutlookTexts.Council_Amounts, OutlookWords.AgainstHead(baseline), years, Words(end.P50), Words(end.P10), Words(end.P90));
        return saving.PayBack.MedianYear is { } year
            ? amounts + " " + Phrase.With(OutlookTexts.Council_PayBack, year)
            : amounts + " " + Phrase.With(OutlookTexts.Council_NoPayBack, years);
    }

    private static string Words(double saving)
    {
        var text = OutlookWords.Money(Math.Abs(saving));
        return saving switch
        {
            > 0 => Phrase.With(OutlookTexts.Council_Cheaper, text),
            < 0 => Phrase.With(OutlookTexts.Council_Dearer, text),
            _ => OutlookTexts.Council_Same,
        };
    }
}
