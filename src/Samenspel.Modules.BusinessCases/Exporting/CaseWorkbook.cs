using System.Globalization;
using Samenspel.Engine.BusinessCases;
using Samenspel.Modules.BusinessCases.Contracts;
using Samenspel.Modules.BusinessCases.Reading;
using Samenspel.Modules.BusinessCases.Texts;
using Samenspel.WebKit.Numbers;
using Samenspel.WebKit.Sheets;

namespace Samenspel.Modules.BusinessCases.Exporting;

/// <summary>
/// A workbook that computes: change a figure on the first sheet and the second follows. Where a formula would not give the engine's
/// value to the cent (largest remainder), the value stands there as a number.
/// </summary>
internal static class CaseWorkbook
{
    private const int FirstParticipant = 6;

    public static IReadOnlyList<Sheet> Of(BusinessCaseResult result) => [Input(result), Outcome(result)];

    private static Sheet Input(BusinessCaseResult result)
    {
        var file = result.File;
        return new(
            CasePageTexts.Sheet_Input,
            [CasePageTexts.Sheet_Figure, CasePageTexts.Assumptions_Value, "", ""],
            [
                [CasePageTexts.Sheet_CostPerFte, file.CostPerFte.Value, null, null],
                [CasePageTexts.Sheet_JointLow, result.Figures.Total.Joint?.Low.Fte, null, null],
                [CasePageTexts.Sheet_JointHigh, result.Figures.Total.Joint?.High.Fte, null, null],
                [CasePageTexts.Per_Municipality, CasePageTexts.Per_Inhabitants, CasePageTexts.Figure_Today, CasePageTexts.Figure_Alone],
                .. file.Participants.Select(participant => (IReadOnlyList<object?>)
                    [CaseWords.Name(participant), participant.Inhabitants.Value, participant.FteToday?.Value, participant.FteAlone?.Value]),
            ],
            [
                Phrase.With(CasePageTexts.Source, CaseWords.Source(file.Source)),
                Phrase.With(CasePageTexts.Meta_Price, file.PriceYear) + ", " + CaseTerms.Of(file.Vat),
                .. result.Figures.JointByRule ? [CasePageTexts.JointByRule] : Array.Empty<string>(),
            ]);
    }

    private static Sheet Outcome(BusinessCaseResult result)
    {
        var total = result.Figures.Total;
        var last = FirstParticipant + result.File.Participants.Count - 1;
        var input = $"'{CasePageTexts.Sheet_Input}'!";
        var cost = $"{input}$B$2";
        var exactCost = result.File.CostPerFte.Value;
        var today = Sum("C", total.Today);
        var alone = Sum("D", total.Alone);
        var (low, high) = (Joint("B3", total.Joint?.Low), Joint("B4", total.Joint?.High));
        return new(
            CasePageTexts.Sheet_Outcome,
            [CasePageTexts.Sheet_Figure, CasePageTexts.Sheet_Fte, CasePageTexts.Sheet_Euro],
            [
                Line(CasePageTexts.Fact_Today, today, total.Today, 2),
                Line(CasePageTexts.Fact_Alone, alone, total.Alone, 3),
                Line(CasePageTexts.Sheet_JointLow, low, total.Joint?.Low, 4),
                Line(CasePageTexts.Sheet_JointHigh, high, total.Joint?.High, 5),
                Difference(CasePageTexts.Sheet_MoreLow, 4, 2, total.MoreThanToday?.Low),
                Difference(CasePageTexts.Sheet_MoreHigh, 5, 2, total.MoreThanToday?.High),
                Difference(CasePageTexts.Sheet_LessLow, 3, 5, total.LessThanAlone?.Low),
                Difference(CasePageTexts.Sheet_LessHigh, 3, 4, total.LessThanAlone?.High),
                [null, null, null],
                .. new ShareLines(result, FirstParticipant, 11).All(),
            ],
            CasePageTexts.Sheet_Note);

        object? Sum(string column, FteCost? known) => known is null ? null : new Formula(
            string.Create(CultureInfo.InvariantCulture, $"SUM({input}{column}{FirstParticipant}:{column}{last})"), known.Fte);

        object? Joint(string cell, FteCost? known) => known is null ? null : new Formula(input + cell, known.Fte);

        IReadOnlyList<object?> Line(string label, object? fte, FteCost? known, int row) => known is null
            ? [label, null, null]
            : [label, fte, Live.Or($"ROUND(B{row.ToString(CultureInfo.InvariantCulture)}*{cost},2)", known.Fte * exactCost, known.Cents)];

        static IReadOnlyList<object?> Difference(string label, int from, int minus, FteCost? known) => known is null
            ? [label, null, null]
            :
            [
                label,
                new Formula(string.Create(CultureInfo.InvariantCulture, $"B{from}-B{minus}"), known.Fte),
                new Formula(string.Create(CultureInfo.InvariantCulture, $"C{from}-C{minus}"), known.Cents / 100m),
            ];
    }
}
