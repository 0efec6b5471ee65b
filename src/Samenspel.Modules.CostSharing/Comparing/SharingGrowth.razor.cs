using Microsoft.AspNetCore.Components;
using Samenspel.Engine.Amounts;
using Samenspel.Engine.CostSharing.Keys;
using Samenspel.Modules.CostSharing.Keys;
using Samenspel.Modules.CostSharing.Texts;
using Samenspel.WebKit.Forms;
using Samenspel.WebKit.Numbers;

namespace Samenspel.Modules.CostSharing.Comparing;

/// <summary>What each pays in every year of a transition, in whole euros that add up.</summary>
public sealed partial class SharingGrowth
{
    private GrowthResult _growth = null!;
    private List<IReadOnlyList<long>> _columns = [];

    [CascadingParameter]
    private SharingReading Reading { get; set; } = null!;

    /// <summary>What is wrong with the form.</summary>
    [Parameter]
    public FormFaults Faults { get; set; } = FormFaults.None;

    private string Title => Phrase.With(SharingTexts.Growth_Title, SharingWords.Word(_growth.Plan.Years + 1), _growth.To.InSentence);

    private string Intro => Phrase.With(SharingTexts.Growth_Intro, _growth.To.InSentence, Show.Trimmed(100m / _growth.Plan.Years, 1));

    protected override void OnParametersSet()
    {
        _growth = Reading.View.Growth!;
        _columns = _growth.Result is { } result ? [Whole(_growth.TodayCents), .. result.Years.Select(year => Whole(year.Shares))] : [];
    }

    private static IReadOnlyList<long> Whole(IReadOnlyList<long> cents) =>
        [.. WholeCents.AddingUp([.. cents.Select(one => one / 100m)]).Select(euros => euros * 100)];

    private List<Choice> Keys() => [.. Reading.View.Known.Select(key => new Choice(key.Code, key.Label))];

    private string? Typed(string field, string? planned) => Reading.Question.Typed.GetValueOrDefault(field, planned!);

    private static string? Percent(decimal? percent) => percent is { } known ? Show.Trimmed(known) : null;

    private static string Change(long now, long before) => before == 0 || now == before
        ? SharingTexts.None
        : $"{(now > before ? '+' : '\u2212')}\u00a0{Show.Percent(Math.Abs((decimal)(now - before) / before))}";

    // The largest rise; for whom nothing rises the smallest fall.
    private long Step(int participant) => Enumerable.Range(1, _columns.Count - 1).Max(year => _columns[year][participant] - _columns[year - 1][participant]);

    private IEnumerable<string> Remarks(TransitionResult result)
    {
        var limited = result.Years.SelectMany(year => year.Capped.Concat(year.Floored)).Distinct(StringComparer.Ordinal).ToList();
        if (limited.Count > 0)
        {
            yield return Phrase.With(SharingTexts.Growth_Limited, KeyWords.Row([.. Reading.Participants.Where(participant => limited.Contains(participant.Key)).Select(KeyWords.NameOf)]));
        }

        foreach (var year in result.Years.Where(year => year.Broken is not null))
        {
            yield return Phrase.With(
                year.Broken!.IsCap ? SharingTexts.Growth_BrokenCap : SharingTexts.Growth_BrokenFloor,
                year.Year == 0 ? SharingTexts.Growth_Start : Phrase.With(SharingTexts.Growth_Year, year.Year),
                year.Broken.NeededPercent is { } percent ? Show.Trimmed(percent) : SharingTexts.None);
        }

        if (!result.ReachesKey)
        {
            yield return SharingTexts.Growth_NotReached;
        }
    }
}
