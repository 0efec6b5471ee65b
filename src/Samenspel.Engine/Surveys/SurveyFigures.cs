namespace Samenspel.Engine.Surveys;

/// <summary>The figures of a survey, counted as those of 2006 are named.</summary>
/// <param name="All">Municipalities that were asked.</param>
/// <param name="Answered">Those that sent an answer in.</param>
/// <param name="WithConfirmed">Those with at least one confirmed relation.</param>
/// <param name="WithAny">Those with at least one relation that is confirmed or unconfirmed, whether they answered themselves or were only named.</param>
/// <param name="Cooperating">Those that answered and name a cooperation: of them the motives, factors and the rest are counted.</param>
/// <param name="Motives">How many of <paramref name="Cooperating"/> name each motive, in the order that was given.</param>
/// <param name="Factors">How often each factor was named, in the order that was given.</param>
/// <param name="WithExit">Cooperations as named by a party, with an exit strategy.</param>
/// <param name="ExitKnown">Cooperations as named by a party, of which was said whether there is an exit strategy.</param>
/// <param name="Satisfaction">How often each of the five marks was given, from very dissatisfied to very satisfied.</param>
public sealed record SurveyFigures(
    int All,
    int Answered,
    int WithConfirmed,
    int WithAny,
    int Cooperating,
    IReadOnlyList<SurveyCount> Motives,
    IReadOnlyList<SurveyCount> Factors,
    int WithExit,
    int ExitKnown,
    IReadOnlyList<int> Satisfaction)
{
    /// <summary>The marks for satisfaction.</summary>
    public const int Marks = 5;

    /// <summary>Answers that name a factor, together.</summary>
    public int FactorAnswers => Factors.Sum(one => one.Count);

    /// <param name="relations">What was said.</param>
    /// <param name="asked">The codes of the municipalities that were asked.</param>
    /// <param name="motives">The motives that could be named.</param>
    /// <param name="factors">The factors that could be named.</param>
    public static SurveyFigures Of(SurveyRelations relations, IEnumerable<string> asked, IReadOnlyList<string> motives, IReadOnlyList<string> factors)
    {
        ArgumentNullException.ThrowIfNull(relations);
        ArgumentNullException.ThrowIfNull(asked);
        ArgumentNullException.ThrowIfNull(motives);
        ArgumentNullException.ThrowIfNull(factors);
        var all = asked.ToHashSet(StringComparer.Ordinal);
        var sheets = relations.Sheets.Where(sheet => sheet.HasAnswered && all.Contains(sheet.Municipality)).ToList();
        var cooperating = sheets.Where(sheet => sheet.Cooperations.Count > 0).ToList();
        var cooperations = cooperating.SelectMany(sheet => sheet.Cooperations).ToList();
        return new(
            all.Count,
            sheets.Count,
            In(relations, all, status => status == SurveyStatus.Confirmed),
            In(relations, all, status => status is SurveyStatus.Confirmed or SurveyStatus.Unconfirmed),
            cooperating.Count,
            [.. motives.Select(motive => new SurveyCount([motive], cooperating.Count(sheet => sheet.Motives.Contains(motive))))],
            [.. factors.Select(factor => new SurveyCount([factor], cooperating.Count(sheet => sheet.Factors.Contains(factor))))],
            cooperations.Count(one => one.HasExit == true),
            cooperations.Count(one => one.HasExit is not null),
            [.. Enumerable.Range(1, Marks).Select(mark => cooperations.Count(one => one.Satisfaction == mark))]);
    }

    private static int In(SurveyRelations relations, HashSet<string> all, Func<SurveyStatus, bool> counts) => relations.All.Where(one => counts(one.Status))
        .SelectMany(one => (string[])[one.Left, one.Right]).Distinct(StringComparer.Ordinal).Count(all.Contains);
}
