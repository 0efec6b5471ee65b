using Microsoft.AspNetCore.Components;
using Samenspel.WebKit.Texts;

namespace Samenspel.WebKit.Charts;

/// <summary>The two baselines: bars for today, together and each alone, with both differences as brackets.</summary>
public sealed class BaselineChart : ChartComponent
{
    /// <summary>What to draw.</summary>
    [Parameter, EditorRequired]
    public BaselineModel Model { get; set; } = null!;

    private protected override bool IsEmpty => false;

    private protected override void Draw(ChartCanvas canvas) => new BaselineDrawing(Model, canvas).Draw();

    private protected override ChartTable Tabulate() => new(
        ChartTexts.Situation,
        [ChartTexts.Amount, ChartTexts.AgainstToday, ChartTexts.AgainstAlone],
        [
            Row(ChartTexts.Today, Model.Today, "", ""),
            Row(ChartTexts.Joint, Model.Joint, Model.AgainstToday, Model.AgainstAlone),
            Row(ChartTexts.Alone, Model.Alone, "", ""),
        ]);

    private ChartRow Row(string name, BaselineAmount amount, string today, string alone) => new(
        amount.Detail is null ? name : $"{name} ({amount.Detail})", [Model.Amount(amount), today, alone]);
}
