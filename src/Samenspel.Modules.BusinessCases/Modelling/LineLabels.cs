using Samenspel.Modules.BusinessCases.Contracts;
using Samenspel.Modules.BusinessCases.Texts;

namespace Samenspel.Modules.BusinessCases.Modelling;

/// <summary>What the fields of a cost line are called.</summary>
internal static class LineLabels
{
    private const string Use = "uses.";

    public static string Of(CaseModel model, string field) => field switch
    {
        "name" => ModelTexts.Line_Name,
        "category" => ModelTexts.Line_Category,
        "driver" => ModelTexts.Line_Driver,
        "unit" => ModelTexts.Line_Unit,
        "amount.shape" => ModelTexts.Line_Shape,
        "amount.low" => ModelTexts.Line_Low,
        "amount.likely" => ModelTexts.Line_Likely,
        "amount.high" => ModelTexts.Line_High,
        "timing" => ModelTexts.Line_Timing,
        "phases" => ModelTexts.Line_Phases,
        "index" => ModelTexts.Line_Index,
        "bearer" => ModelTexts.Line_Bearer,
        "payer" => ModelTexts.Line_Payer,
        "vatRate" => ModelTexts.Line_VatRate,
        "vatCompensable" => ModelTexts.Line_VatCompensable,
        "group" => ModelTexts.Line_Group,
        _ => Rare(model, field),
    };

    private static string Rare(CaseModel model, string field) => field switch
    {
        "scaleExponent" => ModelTexts.Line_Scale,
        "minimum" => ModelTexts.Line_Minimum,
        "maximum" => ModelTexts.Line_Maximum,
        "step" => ModelTexts.Line_Step,
        "quality" => ModelTexts.Quality,
        "source.title" => ModelTexts.Source_Title,
        "source.place" => ModelTexts.Source_Place,
        "illustrative" => ModelTexts.Illustrative,
        _ when field.StartsWith(Use, StringComparison.Ordinal) => ModelWords.SituationLabel(model, field[Use.Length..]),
        _ when field.EndsWith(".from", StringComparison.Ordinal) => ModelTexts.Tier_From,
        _ when field.EndsWith(".factor", StringComparison.Ordinal) => ModelTexts.Tier_Factor,
        _ => field,
    };
}
