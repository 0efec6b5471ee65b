using System.Globalization;
using Samenspel.Modules.BusinessCases.Contracts;
using Samenspel.Modules.BusinessCases.Reading;
using Samenspel.Modules.BusinessCases.Texts;
using Samenspel.Modules.BusinessCases.Uncertainty;
using Samenspel.WebKit.Numbers;

namespace Samenspel.Modules.BusinessCases.Outlook;

/// <summary>A default in words: its value, its unit and where it comes from.</summary>
internal static class DefaultWords
{
    public static string Name(UncertaintyDefault one) => CaseWords.In(one.Name);

    /// <returns>100 for what is stored as a part of one and read as a percentage.</returns>
    public static decimal Factor(DefaultId id) => id switch
    {
        DefaultId.DiscountRate or DefaultId.PriceGrowth or DefaultId.Realisation or DefaultId.SetUpPhases or DefaultId.Friction or DefaultId.FrictionPhases
            or DefaultId.SavingAgainstAlone or DefaultId.SavingAgainstToday or DefaultId.RangeMeasured or DefaultId.RangeComputed or DefaultId.RangeEstimated
            or DefaultId.RangeAssumption or DefaultId.OwnShare => 100,
        _ => 1,
    };

    /// <returns>Which of several numbers this is; empty when there is one.</returns>
    public static string Part(DefaultId id, string number) => number switch
    {
        "value" => "",
        "low" => OutlookTexts.Part_Low,
        "likely" => OutlookTexts.Part_Likely,
        "high" => OutlookTexts.Part_High,
        "median" => OutlookTexts.Part_Median,
        "p90" => OutlookTexts.Part_P90,
        _ => Phrase.With(OutlookTexts.Part_Year, number),
    };

    /// <summary>The unit as it stands behind a number of <see cref="Factor"/>.</summary>
    public static string Unit(UncertaintyDefault one)
    {
        var unit = one.Unit is { } text ? CaseWords.In(text) : "";
        // "deel per jaar" and "part a year" become "% per jaar" and "% a year".
        return Factor(one.Id) == 1 ? unit : ("% " + string.Join(' ', unit.Split(' ').Skip(1))).TrimEnd();
    }

    /// <returns>Such as <c>0 tot 18 maanden, waarschijnlijk 6</c>.</returns>
    public static string Value(UncertaintyDefault one)
    {
        var unit = Unit(one);
        var numbers = one.Numbers.ToDictionary(number => number.Key, number => Show.Trimmed(number.Value * Factor(one.Id), 4), StringComparer.Ordinal);
        return numbers.Count switch
        {
            0 => OutlookTexts.Default_Choice,
            _ when DefaultShape.Of(one.Id).IsList => string.Join(" – ", numbers.Values) + Behind(unit),
            1 => numbers.Values.Single() + Behind(unit),
            _ when numbers.ContainsKey("likely") => Phrase.With(OutlookTexts.Default_Likely, numbers["low"], numbers["high"], unit, numbers["likely"]),
            _ when numbers.ContainsKey("low") => Phrase.With(OutlookTexts.Default_Range, numbers["low"], numbers["high"], unit),
            _ => Phrase.With(OutlookTexts.Default_Overrun, numbers["median"], numbers["p90"]),
        };
    }

    /// <returns>The sources, or that it is our own judgement.</returns>
    public static string Sources(UncertaintyDefault one) => one.Sources.Count == 0
        ? OutlookTexts.Default_Judgement
        : string.Join("; ", one.Sources.Select(source => source.TitleIn(CultureInfo.CurrentUICulture)));

    private static string Behind(string unit) => unit.Length == 0 ? "" : $"\u00a0{unit}";
}
