using Samenspel.Engine.Surveys;
using Samenspel.Modules.Monitor.Content;
using Samenspel.Modules.Monitor.Texts;
using Samenspel.WebKit.Charts;
using Samenspel.WebKit.Numbers;

namespace Samenspel.Modules.Monitor.Showing;

/// <summary>The figures as they are shown: those of 2006 and those of a campaign under one definition, small numbers taken together.</summary>
internal static class Figures
{
    /// <summary>The smallest number of answers that is shown by itself.</summary>
    public const int Least = 5;

    private const decimal Hundred = 100;

    /// <summary>The rows below each other: what it is, how it is counted, 2006 and each campaign.</summary>
    public static IReadOnlyList<FigureRow> Rows(SurveyReference reference, IReadOnlyList<SurveyFigures> campaigns) =>
    [
        new(MonitorTexts.Figure_All, MonitorTexts.Figure_AllMeans, MonitorTexts.Figure_AllThen, [.. campaigns.Select(one => Show.Count(one.All))]),
        new(MonitorTexts.Figure_Answered, MonitorTexts.Figure_AnsweredMeans, With(reference.Answered, reference.AnsweredOfAll),
            [.. campaigns.Select(one => With(one.Answered, one.All, MonitorTexts.OfAll))]),
        new(MonitorTexts.Figure_Confirmed, MonitorTexts.Figure_ConfirmedMeans,
            Phrase.With(MonitorTexts.Figure_ConfirmedThen, Show.Count(reference.Confirmed), Percent(reference.ConfirmedOfAll), Percent(reference.ConfirmedOfAnswered)),
            [.. campaigns.Select(one => Phrase.With(MonitorTexts.Figure_ConfirmedThen, Show.Count(one.WithConfirmed), Share(one.WithConfirmed, one.All), Share(one.WithConfirmed, one.Answered)))]),
        new(MonitorTexts.Figure_Any, MonitorTexts.Figure_AnyMeans, Show.Count(reference.Any), [.. campaigns.Select(one => With(one.WithAny, one.All, MonitorTexts.OfAll))]),
        new(MonitorTexts.Figure_Exit, MonitorTexts.Figure_ExitMeans, Percent(reference.Exit), [.. campaigns.Select(Exit)]),
    ];

    public static string Share(int part, int whole) => whole == 0 ? MonitorTexts.NoneYet : Show.Percent(part / (decimal)whole);

    /// <summary>The share with an exit strategy; what is about fewer than <see cref="Least"/> answers, or all but so few, is said less exactly.</summary>
    public static string Exit(SurveyFigures one) => one switch
    {
        { ExitKnown: < Least } => Phrase.With(MonitorTexts.TooFew, Least),
        { WithExit: < Least } => Phrase.With(MonitorTexts.FewerThan, Least, one.ExitKnown),
        _ when one.ExitKnown - one.WithExit is > 0 and < Least => Phrase.With(MonitorTexts.MoreThan, one.ExitKnown - Least, one.ExitKnown),
        _ => With(one.WithExit, one.ExitKnown, MonitorTexts.OfKnown),
    };

    /// <summary>Motives beside those of 2006, in percent of the municipalities that name a cooperation.</summary>
    public static BarModel Motives(Survey survey, SurveyFigures? figures, string name) => Bars(
        MonitorTexts.Motive, survey.Motives, one => (double?)survey.Reference.Motives.GetValueOrDefault(one.Id), figures?.Motives, figures?.Cooperating ?? 0, name);

    /// <summary>Factors beside those of 2006, in percent of all factors that were named.</summary>
    public static BarModel Factors(Survey survey, SurveyFigures? figures, string name) => Bars(
        MonitorTexts.Factor, survey.Factors, one => survey.Reference.Factors.GetValueOrDefault(one.Id) * (double)Hundred / survey.Reference.FactorAnswers,
        figures?.Factors, figures?.FactorAnswers ?? 0, name);

    /// <summary>What was taken together, in words; null when nothing was.</summary>
    public static string? Together(IReadOnlyList<SurveyOption> options, IReadOnlyList<SurveyCount> counts) => SurveyCount.Merge(counts, Least) switch
    {
        [] when counts.Count > 0 => Phrase.With(MonitorTexts.TooFew, Least),
        [.., { Names.Count: > 1 } last] => Phrase.With(MonitorTexts.Together, string.Join(", ", last.Names.Select(id => NameOf(options, id))), last.Count, Least),
        _ => null,
    };

    /// <returns>How satisfied parties are, by mark or several marks together; one or none when too few said so.</returns>
    public static IReadOnlyList<(string Name, int Count)> Satisfaction(Survey survey, SurveyFigures figures) =>
    [
        .. SurveyCount.Merge([.. figures.Satisfaction.Select((count, at) => new SurveyCount([survey.Satisfaction[at].Id], count))], Least)
            .Select(one => (string.Join(", ", one.Names.Select(id => NameOf(survey.Satisfaction, id))), one.Count)),
    ];

    public static string NameOf(IReadOnlyList<SurveyOption> options, string id) => options.FirstOrDefault(one => one.Id == id)?.Name.Here ?? id;

    private static BarModel Bars(
        string corner, IReadOnlyList<SurveyOption> options, Func<SurveyOption, double?> then, IReadOnlyList<SurveyCount>? counts, int whole, string name)
    {
        var alone = counts is null ? [] : SurveyCount.Merge(counts, Least).Where(one => one.Names.Count == 1).ToDictionary(one => one.Names[0], one => one.Count, StringComparer.Ordinal);
        var reference = new BarSeries("2006", ChartTone.Muted, [.. options.Select(then)]);
        return new(
            corner,
            [.. options.Select(one => one.Name.Here)],
            counts is null ? [reference] :
            [
                new(name, ChartTone.Joint, [.. options.Select(one => alone.TryGetValue(one.Id, out var count) && whole > 0 ? count * (double)Hundred / whole : (double?)null)]),
                reference,
            ],
            ValueFormat.Percent);
    }

    private static string With(int number, int percent) => $"{Show.Count(number)} ({Percent(percent)} {MonitorTexts.OfAll})";

    private static string With(int part, int whole, string of) => $"{Show.Count(part)} ({Share(part, whole)} {of})";

    private static string Percent(int percent) => Show.Percent(percent / Hundred);
}

/// <summary>A figure under one definition.</summary>
/// <param name="Name">What it is.</param>
/// <param name="Means">How it is counted.</param>
/// <param name="Then">In 2006.</param>
/// <param name="Values">In each campaign.</param>
internal sealed record FigureRow(string Name, string Means, string Then, IReadOnlyList<string> Values);
