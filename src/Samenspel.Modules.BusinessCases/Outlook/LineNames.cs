using Samenspel.Engine.Uncertainty.Cases;
using Samenspel.Engine.Uncertainty.Influences;
using Samenspel.Modules.BusinessCases.Contracts;
using Samenspel.Modules.BusinessCases.Reading;
using Samenspel.Modules.BusinessCases.Texts;
using Samenspel.WebKit.Numbers;

namespace Samenspel.Modules.BusinessCases.Outlook;

/// <summary>What the parts of a case are called on a page; the engine knows them by their key.</summary>
internal static class LineNames
{
    /// <summary>One uncertain number, or a group of them.</summary>
    public static string Of(BusinessCaseFile file, InputKind kind, string key) => kind switch
    {
        InputKind.Delay => OutlookTexts.Input_Delay,
        InputKind.Growth => OutlookTexts.Input_Growth,
        InputKind.Movements => OutlookTexts.Input_Movements,
        InputKind.Group => Group(key),
        InputKind.AllGroups => OutlookTexts.Input_AllGroups,
        _ => Line(file, key),
    };

    public static string Variant(BusinessCaseFile file, string key) =>
        key == UncertainCaseResult.Together ? OutlookTexts.Variant_Together
        : Own(file, key) is { } own ? CaseWords.In(own.Name)
        : key;

    public static string? VariantText(BusinessCaseFile file, string key) =>
        key == UncertainCaseResult.Together ? OutlookTexts.Variant_TogetherText
        : Own(file, key)?.Description is { } text ? CaseWords.In(text)
        : null;

    /// <summary>The number itself with its unit.</summary>
    public static string Amount(UncertainCase input, InputKind kind, string key, double value) => kind switch
    {
        InputKind.Delay => Phrase.With(OutlookTexts.Amount_Months, Show.Number((decimal)value, 1)),
        InputKind.Growth => Phrase.With(OutlookTexts.Amount_Growth, Show.Number((decimal)(value * 100), 1)),
        InputKind.Line => Amount(input.Lines.First(line => line.Key == key), value),
        _ => Show.Number((decimal)value, 2),
    };

    private static string Amount(CostLine line, double value)
    {
        var euros = Math.Abs(value) >= 10_000 ? OutlookWords.Money(value) : Show.Euro((long)Math.Round(value * 100));
        return line.Driver switch
        {
            CostDriver.Inhabitants => Phrase.With(OutlookTexts.Amount_Inhabitant, euros),
            CostDriver.Workplaces => Phrase.With(OutlookTexts.Amount_Workplace, euros),
            CostDriver.Fte or CostDriver.FteAlone => Phrase.With(OutlookTexts.Amount_Fte, euros),
            CostDriver.Applications => Phrase.With(OutlookTexts.Amount_Application, euros),
            CostDriver.PartnerPairs => Phrase.With(OutlookTexts.Amount_Pair, euros),
            CostDriver.Partners => Phrase.With(OutlookTexts.Amount_Partner, euros),
            _ when line.Bearer == Bearer.Shared => euros,
            _ => Phrase.With(OutlookTexts.Amount_Partner, euros),
        };
    }

    private static CaseVariant? Own(BusinessCaseFile file, string key) => file.Uncertainty?.Variants.FirstOrDefault(variant => variant.Key == key);

    // The joint staff of a variant with a figure of its own has the variant behind it.
    private static string Line(BusinessCaseFile file, string key) => key.Split(':', 2) is [var line, var variant]
        ? Phrase.With(OutlookTexts.Input_OfVariant, Known(file, line), Variant(file, variant))
        : Known(file, key);

    private static string Known(BusinessCaseFile file, string key) => key switch
    {
        "staff-today" => OutlookTexts.Input_Today,
        "staff-alone" => OutlookTexts.Input_Alone,
        "joint" => OutlookTexts.Input_Joint,
        "joint-fixed" => OutlookTexts.Input_JointFixed,
        "joint-by-inhabitants" => OutlookTexts.Input_JointByInhabitants,
        "client-role" => OutlookTexts.Input_ClientRole,
        "coordination" => OutlookTexts.Input_Coordination,
        "friction" => OutlookTexts.Input_Friction,
        "set-up" => OutlookTexts.Input_SetUp,
        _ => file.Uncertainty?.Lines.FirstOrDefault(line => line.Key == key) is { } own ? CaseWords.In(own.Name) : key,
    };

    private static string Group(string key) => key switch
    {
        "start" => OutlookTexts.Group_Start,
        "joint" => OutlookTexts.Group_Joint,
        _ => key,
    };
}
