using System.Globalization;
using Samenspel.Engine.BusinessCases;
using Samenspel.Modules.BusinessCases.Contracts;
using Samenspel.Modules.BusinessCases.Reading;
using Samenspel.Modules.BusinessCases.Texts;
using Samenspel.WebKit.Sheets;

namespace Samenspel.Modules.BusinessCases.Exporting;

/// <summary>
/// Who bears what, by inhabitants, by the cautious (high) joint figure. Shares are numbers, because splitting to the cent is no
/// formula; differences and totals are formulas.
/// </summary>
/// <param name="result">A computed case.</param>
/// <param name="inputRow">The row of the first participant on the input sheet.</param>
/// <param name="headRow">The row of the heading on this sheet.</param>
internal sealed class ShareLines(BusinessCaseResult result, int inputRow, int headRow)
{
    private readonly string _input = $"'{CasePageTexts.Sheet_Input}'!";

    public IEnumerable<IReadOnlyList<object?>> All()
    {
        var split = result.Figures.Splits.Single(one => one.Key == SplitKey.Inhabitants);
        if (split.State != SplitState.Done)
        {
            return [];
        }

        return
        [
            [CasePageTexts.Per_Municipality, CasePageTexts.Per_Today, CasePageTexts.Per_Alone, CasePageTexts.Sheet_JointHigh, CasePageTexts.JointAgainstToday, CasePageTexts.JointAgainstAlone],
            .. split.Shares.Select(Line),
            Total(split.Shares),
        ];
    }

    private IReadOnlyList<object?> Line(CostShare share, int i)
    {
        var own = result.Figures.Participants[i];
        var row = headRow + 1 + i;
        return
        [
            CaseWords.Name(result.File.Participants[i]),
            Cost(own.Today, "C", inputRow + i),
            Cost(own.Alone, "D", inputRow + i),
            share.Joint.High.Cents / 100m,
            Formula($"D{row}-B{row}", share.MoreThanToday?.High.Cents),
            Formula($"D{row}-C{row}", -share.LessThanAlone?.Low.Cents),
        ];
    }

    private IReadOnlyList<object?> Total(IReadOnlyList<CostShare> shares)
    {
        var total = result.Figures.Total;
        return
        [
            CasePageTexts.Total,
            Sum("B", total.Today?.Cents),
            Sum("C", total.Alone?.Cents),
            Sum("D", total.Joint!.High.Cents),
            Sum("E", total.MoreThanToday?.High.Cents),
            Sum("F", -total.LessThanAlone?.Low.Cents),
        ];

        object? Sum(string column, long? cents) => Formula($"SUM({column}{headRow + 1}:{column}{headRow + shares.Count})", cents);
    }

    private object? Cost(FteCost? known, string column, int row) => known is null ? null : Live.Or(
        string.Create(CultureInfo.InvariantCulture, $"ROUND({_input}{column}{row}*{_input}$B$2,2)"), known.Fte * result.File.CostPerFte.Value, known.Cents);

    private static Formula? Formula(FormattableString text, long? cents) =>
        cents is null ? null : new(text.ToString(CultureInfo.InvariantCulture), cents.Value / 100m);
}
