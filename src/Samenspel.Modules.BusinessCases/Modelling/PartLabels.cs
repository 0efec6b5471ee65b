using Samenspel.Modules.BusinessCases.Texts;

namespace Samenspel.Modules.BusinessCases.Modelling;

/// <summary>What the fields of a variant, an overruled default and a benefit are called; a field without a name is named as it is spelled.</summary>
internal static class PartLabels
{
    public static string OfVariant(string field) => field switch
    {
        "name" => ModelTexts.Variant_Name,
        "description" => ModelTexts.Variant_Description,
        "kind" => ModelTexts.Variant_Kind,
        "joint" or "joint.low" => ModelTexts.Variant_JointLow,
        "joint.high" => ModelTexts.Variant_JointHigh,
        "jointFactor" => ModelTexts.Variant_Factor,
        "sharing" => ModelTexts.Variant_Sharing,
        _ => OfAny(field),
    };

    public static string OfOverrule(string field) => field switch
    {
        "numbers.value" => ModelTexts.Number_Value,
        "numbers.low" => ModelTexts.Line_Low,
        "numbers.likely" => ModelTexts.Line_Likely,
        "numbers.high" => ModelTexts.Line_High,
        "numbers.median" => ModelTexts.Number_Median,
        "numbers.p90" => ModelTexts.Number_P90,
        "reason" => ModelTexts.Assumption_Reason,
        _ => field.StartsWith("numbers.values", StringComparison.Ordinal) ? ModelTexts.Number_Values : OfAny(field),
    };

    public static string OfBenefit(string field) => field switch
    {
        "text" => ModelTexts.Benefit_Text,
        "kind" => ModelTexts.Benefit_Kind,
        "who" => ModelTexts.Benefit_Who,
        _ => field,
    };

    private static string OfAny(string field) => field switch
    {
        "source.title" => ModelTexts.Source_Title,
        "source.place" => ModelTexts.Source_Place,
        "quality" => ModelTexts.Quality,
        "illustrative" => ModelTexts.Illustrative,
        _ => field,
    };
}
