using Microsoft.AspNetCore.Components;
using Samenspel.Engine.BusinessCases;
using Samenspel.Modules.BusinessCases.Contracts;
using Samenspel.Modules.BusinessCases.Texts;
using Samenspel.WebKit.Charts;
using Samenspel.WebKit.Numbers;

namespace Samenspel.Modules.BusinessCases.Reading;

/// <summary>Both differences at the same size, more cost first, with the figure that holds them together.</summary>
public sealed partial class CasePair
{
    private static readonly PublishedMeasure[] Differences =
    [
        PublishedMeasure.FteMoreThanToday, PublishedMeasure.EuroMoreThanToday, PublishedMeasure.FteLessThanAlone, PublishedMeasure.EuroLessThanAlone,
    ];

    private StaffingComparison _total = null!;

    [Parameter, EditorRequired]
    public BusinessCaseResult Result { get; set; } = null!;

    /// <summary>Whether somebody is taken out, so that what a report printed is about others.</summary>
    [Parameter]
    public bool IsWhatIf { get; set; }

    /// <summary>False where the chart stands beside the outcome with its uncertainty.</summary>
    [Parameter]
    public bool WithChart { get; set; } = true;

    private bool HasBoth => _total is { MoreThanToday: not null, LessThanAlone: not null };

    private string What => Phrase.With(
        CasePageTexts.Baseline_What, Result.File.PriceYear, Show.Euro((long)(Result.File.CostPerFte.Value * 100)), CaseTerms.Of(Result.File.Vat));

    protected override void OnParametersSet() => _total = WholeEuros.Of(Result.Figures.Total);

    private string AgainstToday() => _total switch
    {
        { MoreThanToday: { } more, Today: { } today, Joint: { } joint } => CaseWords.Sign(more) switch
        {
            1 => Phrase.With(CasePageTexts.Today_More, CaseWords.Fte(more), CaseWords.Fte(today.Fte), CaseWords.Fte(joint)),
            -1 => Phrase.With(CasePageTexts.Today_Less, CaseWords.Fte(CaseWords.Negative(more)), CaseWords.Fte(today.Fte), CaseWords.Fte(joint)),
            _ => Phrase.With(CasePageTexts.Today_Same, CaseWords.Fte(today.Fte), CaseWords.Fte(joint)),
        },
        { Today: null } => CasePageTexts.Today_Unknown,
        _ => CasePageTexts.Joint_Unknown,
    };

    private string AgainstAlone() => _total switch
    {
        { LessThanAlone: { } less, Alone: { } alone, Joint: { } joint } => CaseWords.Sign(less) switch
        {
            1 => Phrase.With(CasePageTexts.Alone_Less, CaseWords.Fte(alone.Fte), CaseWords.Fte(joint), CaseWords.Fte(less)),
            _ => Phrase.With(CasePageTexts.Alone_NotLess, CaseWords.Fte(alone.Fte), CaseWords.Fte(joint)),
        },
        { Alone: null } => CasePageTexts.Alone_Unknown,
        _ => CasePageTexts.Joint_Unknown,
    };

    // What the report printed about the two differences, where that is not what is computed.
    private string Printed()
    {
        var rounded = IsWhatIf ? [] : Result.Published.Where(one => Differences.Contains(one.Printed.Measure)
            && one is { Low: not null, Verdict: not PublishedVerdict.Exact }).ToList();
        if (rounded.Count == 0)
        {
            return "";
        }

        var printed = rounded.ConvertAll(one => CaseTerms.Value(one.Printed.Measure, one.Printed.Value, one.Printed.Value));
        var computed = rounded.ConvertAll(one => CaseTerms.Value(one.Printed.Measure, one.Low!.Value, one.High!.Value));
        var text = Phrase.With(CasePageTexts.ReportPrints, Join(printed), Join(computed));
        return rounded.Find(one => one.EuroFromPrintedFte is { } euro && euro != one.Printed.Value)?.EuroFromPrintedFte is { } product
            ? text + " " + Phrase.With(CasePageTexts.Verdict_Product, Show.Euro((long)(Result.File.CostPerFte.Value * 100)), Show.Euro((long)(product * 100)))
            : text;
    }

    private static string Join(List<string> values) =>
        values.Count == 1 ? values[0] : Phrase.With(CasePageTexts.And, string.Join(", ", values.SkipLast(1)), values[^1]);

    /// <summary>The three amounts of a year, where all are known.</summary>
    internal static BaselineModel ModelOf(StaffingComparison total) => new(
        new(Euros(total.Today!), Detail: CaseWords.Fte(total.Today!.Fte)),
        new(Euros(total.Joint!.Low), total.Joint.Low == total.Joint.High ? null : Euros(total.Joint.High), CaseWords.Fte(total.Joint)),
        new(Euros(total.Alone!), Detail: CaseWords.Fte(total.Alone!.Fte)),
        ValueFormat.Euro);

    private static double Euros(FteCost cost) => cost.Cents / 100d;
}
