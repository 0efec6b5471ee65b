using Microsoft.AspNetCore.Components;
using Samenspel.Engine.BusinessCases;
using Samenspel.Modules.BusinessCases.Contracts;
using Samenspel.Modules.BusinessCases.Texts;
using Samenspel.WebKit.Numbers;

namespace Samenspel.Modules.BusinessCases.Reading;

/// <summary>What each bears of the joint cost, against both of its own baselines.</summary>
public sealed partial class CaseMunicipalities
{
    private IReadOnlyList<StaffingComparison> _rows = [];
    private StaffingComparison _total = null!;
    private double _most;

    [Parameter, EditorRequired]
    public BusinessCaseResult Result { get; set; } = null!;

    /// <summary>By what the joint cost is split.</summary>
    [Parameter]
    public SplitKey Key { get; set; }

    /// <summary>The address of the page with another split.</summary>
    [Parameter, EditorRequired]
    public Func<SplitKey, string> AddressOf { get; set; } = _ => "";

    private CostSplit Split => Result.Figures.Splits.Single(split => split.Key == Key);

    protected override void OnParametersSet()
    {
        _rows = WholeEuros.Of(Result.Figures.Participants, Split);
        _total = WholeEuros.Of(Result.Figures.Total);
        _most = _rows.Max(row => Math.Max(Less(row), More(row)));
    }

    // The bar shows the cautious end, the highest joint cost: most more than today, least less than alone.
    private static double More(StaffingComparison row) => Math.Max(0, row.MoreThanToday?.High.Cents ?? 0) / 100d;

    private static double Less(StaffingComparison row) => Math.Max(0, row.LessThanAlone?.Low.Cents ?? 0) / 100d;

    private string Intro() => Split.State switch
    {
        SplitState.NoJoint => CasePageTexts.Per_NoJoint,
        SplitState.MissingFigure => Phrase.With(CasePageTexts.Per_MissingFigure, CaseTerms.Of(Key)),
        SplitState.NothingToSplitBy => Phrase.With(CasePageTexts.Per_NothingToSplitBy, CaseTerms.Of(Key)),
        _ => Phrase.With(CasePageTexts.Per_Intro, CaseTerms.Of(Key), Everyone()),
    };

    private string Everyone()
    {
        var dearer = _rows.Count(row => row.MoreThanToday is { } more && CaseWords.Sign(more) > 0);
        var cheaper = _rows.Count(row => row.LessThanAlone is { } less && CaseWords.Sign(less) > 0);
        return dearer == _rows.Count && cheaper == _rows.Count
            ? CasePageTexts.Per_AllBetween
            : Phrase.With(CasePageTexts.Per_SomeBetween, _rows.Count, dearer, cheaper);
    }
}
