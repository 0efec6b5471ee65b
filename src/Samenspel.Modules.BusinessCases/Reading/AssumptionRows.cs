using System.Globalization;
using Samenspel.Modules.BusinessCases.Contracts;
using Samenspel.Modules.BusinessCases.Texts;
using Samenspel.WebKit.Numbers;

namespace Samenspel.Modules.BusinessCases.Reading;

/// <summary>Everything that the outcome rests on, in the order in which it is used.</summary>
internal static class AssumptionRows
{
    /// <param name="result">The certain part.</param>
    /// <param name="withOutlook">Whether what it costs once is counted elsewhere on the page, with a default.</param>
    public static IReadOnlyList<AssumptionRow> Of(BusinessCaseResult result, bool withOutlook)
    {
        var file = result.File;
        return
        [
            Sum(CasePageTexts.Assumption_Inhabitants, file, [.. file.Participants.Select(one => (CaseFigure?)one.Inhabitants)], sum =>
                Phrase.With(CasePageTexts.Assumption_Together, Show.Count((long)sum))),
            Sum(CasePageTexts.Assumption_Today, file, [.. file.Participants.Select(one => one.FteToday)], sum => CaseWords.Fte(sum)),
            Sum(CasePageTexts.Assumption_Alone, file, [.. file.Participants.Select(one => one.FteAlone)], sum => CaseWords.Fte(sum)),
            Joint(result),
            new(
                CasePageTexts.Assumption_Cost,
                Amount(file.CostPerFte.Value),
                From(file, file.CostPerFte.Source),
                file.PriceYear.ToString(CultureInfo.InvariantCulture),
                CaseTerms.Short(file.Vat),
                file.CostPerFte.Quality,
                file.CostPerFte.Quality),
            Rule(result),
            new(
                CasePageTexts.Assumption_Minimum,
                file.MinimumSaving is { } minimum ? Amount(minimum) : CasePageTexts.Assumption_MinimumNone,
                CasePageTexts.Assumption_Choice,
                "–",
                null,
                FigureQuality.Assumption,
                FigureQuality.Assumption),
            .. withOutlook ? [] : new[] { NotCounted(CasePageTexts.Assumption_OneOff) },
            NotCounted(CasePageTexts.Assumption_Purchasing),
        ];
    }

    private static string Amount(decimal euros) =>
        decimal.IsInteger(euros) ? Show.Euro((long)(euros * 100)) : Show.EuroExact((long)(euros * 100));

    private static AssumptionRow Sum(string label, BusinessCaseFile file, IReadOnlyList<CaseFigure?> figures, Func<decimal, string> show)
    {
        var known = figures.OfType<CaseFigure>().ToList();
        var value = known.Count == figures.Count
            ? show(known.Sum(figure => figure.Value))
            : Phrase.With(CasePageTexts.Assumption_Incomplete, known.Count, figures.Count);
        var sources = known.Select(figure => From(file, figure.Source)).Distinct(StringComparer.Ordinal);
        // Nobody said how hard it is: softer than any word.
        var hardest = known.OrderBy(figure => CaseTerms.Blocks(figure.Quality)).Select(figure => figure.Quality).ToList();
        return new(label, value, string.Join("; ", sources), Year(file), null, hardest.FirstOrDefault(), hardest.LastOrDefault());
    }

    private static AssumptionRow Joint(BusinessCaseResult result)
    {
        var file = result.File;
        return file.Joint is { } joint
            ? new(CasePageTexts.Assumption_Joint, CaseWords.Fte(joint.Low, joint.High), From(file, joint.Source), Year(file), null, joint.Quality, joint.Quality)
            : new(
                CasePageTexts.Assumption_Joint,
                result.Figures.Total.Joint is { } byRule ? CaseWords.Fte(byRule) : CasePageTexts.Missing,
                result.Figures.JointByRule ? CasePageTexts.Assumption_ByRule : "–",
                Year(file),
                null,
                result.Figures.JointByRule ? FigureQuality.Assumption : null,
                result.Figures.JointByRule ? FigureQuality.Assumption : null);
    }

    private static AssumptionRow Rule(BusinessCaseResult result) => result.File.Rule is { } rule
        ? new(
            CasePageTexts.Assumption_Rule,
            ScaleWords.Formula(rule),
            rule.Derived ? CasePageTexts.Assumption_Derived : From(result.File, rule.Source),
            Year(result.File),
            null,
            FigureQuality.Assumption,
            FigureQuality.Assumption)
        : new(CasePageTexts.Assumption_Rule, CasePageTexts.Assumption_RuleNone, "–", "–", null, null, null);

    private static AssumptionRow NotCounted(string label) => new(label, CasePageTexts.Assumption_NotCounted, "–", "–", null, null, null, IsCounted: false);

    // The whole source stands below the table; a row says where in it.
    private static string From(BusinessCaseFile file, CaseSource? own)
    {
        var source = own ?? file.Source;
        return source.Title != file.Source.Title
            ? CaseWords.Source(source)
            : source.PlaceIn(CultureInfo.CurrentUICulture) is { } place ? Phrase.With(CasePageTexts.Assumption_InSource, place) : CasePageTexts.Assumption_TheSource;
    }

    private static string Year(BusinessCaseFile file) => file.Date.Year.ToString(CultureInfo.InvariantCulture);
}
