using System.Globalization;
using Samenspel.Engine.Uncertainty.Cases;
using Samenspel.Modules.BusinessCases.Contracts;
using Samenspel.Modules.BusinessCases.Reading;
using Samenspel.Modules.BusinessCases.Texts;
using Samenspel.WebKit.Numbers;

namespace Samenspel.Modules.BusinessCases.Modelling;

/// <summary>The words of a model in the language of the page.</summary>
internal static class ModelWords
{
    public static string Of<TEnum>(TEnum word)
        where TEnum : struct, Enum => Text(word switch
        {
            CostCategory => $"CostCategory_{word}",
            CostDriver => $"CostDriver_{word}",
            LineUnit => $"LineUnit_{word}",
            AmountShape => $"AmountShape_{word}",
            LineTiming => $"LineTiming_{word}",
            LineIndex => $"LineIndex_{word}",
            Bearer => $"Bearer_{word}",
            VariantKind => $"VariantKind_{word}",
            BenefitKind => $"BenefitKind_{word}",
            _ => throw new ArgumentOutOfRangeException(nameof(word)),
        });

    /// <summary>Today, each alone, the standard variant, or a variant by its name.</summary>
    public static string Situation(CaseModel model, string key) => key switch
    {
        UncertainCaseResult.Today => ModelTexts.Situation_Today,
        UncertainCaseResult.Alone => ModelTexts.Situation_Alone,
        UncertainCaseResult.Together => ModelTexts.Situation_Together,
        _ => model.Variants.FirstOrDefault(variant => variant.Key == key) is { } variant ? CaseWords.In(variant.Name) : key,
    };

    /// <summary>The same as a label or the first word of a sentence.</summary>
    public static string SituationLabel(CaseModel model, string key) =>
        Situation(model, key) is [var first, .. var rest] ? char.ToUpper(first, CultureInfo.CurrentUICulture) + rest : key;

    /// <summary>All that a line can count in, in the order of the page.</summary>
    public static IReadOnlyList<string> Situations(CaseModel model) =>
        [UncertainCaseResult.Today, UncertainCaseResult.Alone, UncertainCaseResult.Together, .. model.Variants.Select(variant => variant.Key)];

    /// <summary>The range first, the likeliest within it: "€ 900 tot € 1.600, midden € 1.200".</summary>
    public static string Amount(CaseLine line)
    {
        var amount = line.Amount;
        return amount.Shape switch
        {
            AmountShape.Fixed => In(line, amount.Likely),
            AmountShape.Uniform => Phrase.With(ModelTexts.Amount_Range, In(line, amount.Low), In(line, amount.High)),
            AmountShape.Lognormal => Phrase.With(ModelTexts.Amount_Skew, In(line, amount.Likely), In(line, amount.High)),
            _ => Phrase.With(ModelTexts.Amount_Likely, In(line, amount.Low), In(line, amount.High), In(line, amount.Likely)),
        };
    }

    /// <summary>The same with what it is multiplied by and how often it is paid.</summary>
    public static string PerDriver(CaseLine line) => $"{Of(line.Driver)}, {Of(line.Timing)}";

    public static decimal Middle(CaseAmount amount) => amount.Likely ?? ((amount.Low ?? 0) + (amount.High ?? 0)) / 2;

    /// <summary>The numbers of a default with their unit; a choice has none.</summary>
    public static string Numbers(UncertaintyDefault one)
    {
        var unit = one.Unit is { } known ? CaseWords.In(known) : "";
        var numbers = one.Numbers.Select(number => Show.Trimmed(number.Value, 6)).ToList();
        return one.Numbers switch
        {
            [] => ModelTexts.Default_Choice,
            [_] => $"{numbers[0]} {unit}",
            [{ Key: "low" }, { Key: "high" }] => $"{Phrase.With(ModelTexts.Amount_Range, numbers[0], numbers[1])} {unit}",
            [{ Key: "low" }, { Key: "likely" }, { Key: "high" }] => $"{Phrase.With(ModelTexts.Amount_Likely, numbers[0], numbers[2], numbers[1])} {unit}",
            [{ Key: "median" }, _] => $"{Phrase.With(ModelTexts.Amount_Skew, numbers[0], numbers[1])} {unit}",
            _ => $"{string.Join("; ", numbers)} {unit}",
        };
    }

    public static string Figure(string name) => name switch
    {
        "fteToday" => CasePageTexts.Figure_Today,
        "fteAlone" => CasePageTexts.Figure_Alone,
        "workplaces" => ModelTexts.Driver_Workplaces,
        "applications" => ModelTexts.Driver_Applications,
        _ => ModelTexts.Driver_Vat,
    };

    private static string Text(string key) => ModelTexts.ResourceManager.GetString(key, CultureInfo.CurrentUICulture) ?? throw new ArgumentOutOfRangeException(nameof(key));

    private static string In(CaseLine line, decimal? number) => line.Unit == LineUnit.Fte
        ? $"{Show.Trimmed(number ?? 0, 6)}\u00a0fte"
        : number < 0 ? $"\u2212\u00a0€\u00a0{Show.Trimmed(-number.Value, 2)}" : $"€\u00a0{Show.Trimmed(number ?? 0, 2)}";
}
