using Microsoft.AspNetCore.Components;
using Samenspel.WebKit.Texts;

namespace Samenspel.WebKit.Charts;

/// <summary>Days and times in rows below months, with today. The page gives the same as a list.</summary>
public sealed class TimelineChart : ChartComponent
{
    /// <summary>The first day that is drawn.</summary>
    [Parameter, EditorRequired]
    public DateOnly From { get; set; }

    /// <summary>The last day that is drawn.</summary>
    [Parameter, EditorRequired]
    public DateOnly Until { get; set; }

    [Parameter]
    public DateOnly Today { get; set; }

    [Parameter, EditorRequired]
    public IReadOnlyList<TimelineRow> Rows { get; set; } = [];

    private protected override bool IsEmpty => !Rows.Any(row => row.Items.Any(IsShown));

    private protected override void Draw(ChartCanvas canvas) => new TimelineDrawing(canvas, From, Until, Today).Draw([.. Rows.Select(row => row with { Items = [.. row.Items.Where(IsShown)] })]);

    private protected override ChartTable? Tabulate() => null;

    private protected override IEnumerable<KeyItem> Explain()
    {
        var kinds = Rows.SelectMany(row => row.Items).Where(IsShown).Select(item => item.Kind).ToHashSet();
        return new (TimelineKind Kind, KeyItem Item)[]
        {
            (TimelineKind.Law, KeyItem.Marker(MarkerShape.Circle, ChartTone.Joint, ChartTexts.Timeline_Law)),
            (TimelineKind.Own, KeyItem.Marker(MarkerShape.Ring, ChartTone.Joint, ChartTexts.Timeline_Own)),
            (TimelineKind.Term, KeyItem.Box("sms-tl-term", ChartTexts.Timeline_Term)),
            (TimelineKind.Running, KeyItem.Box("sms-tl-running", ChartTexts.Timeline_Running)),
            (TimelineKind.Past, KeyItem.Box("sms-tl-past", ChartTexts.Timeline_Past)),
            (TimelineKind.Recess, KeyItem.Box("sms-tl-recess", ChartTexts.Timeline_Recess)),
        }.Where(one => kinds.Contains(one.Kind)).Select(one => one.Item);
    }

    private bool IsShown(TimelineItem item) => item.From <= Until && (item.Until ?? item.From) >= From;
}
