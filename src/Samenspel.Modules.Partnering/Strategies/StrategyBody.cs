using Samenspel.Modules.Partnering.Domain;
using Samenspel.Modules.Partnering.Searching;
using Samenspel.WebKit.Api;
using Samenspel.WebKit.Forms;

namespace Samenspel.Modules.Partnering.Strategies;

/// <summary>A partner strategy in the API: read and written whole. Who may not read a part gets it empty.</summary>
/// <param name="Goals">Motives of the monitor.</param>
/// <param name="Ambition">1 to 5.</param>
/// <param name="Phase">1 to 5.</param>
/// <param name="Weights">By the word of the criterion in the search; what is not there has the weight of the survey.</param>
/// <param name="Always">Codes.</param>
/// <param name="Never">Codes.</param>
[ApiName("Partnerstrategie")]
internal sealed record StrategyBody(
    IReadOnlyList<GoalBody>? Goals,
    int? Ambition,
    int? Phase,
    IReadOnlyList<string>? Applications,
    IReadOnlyDictionary<string, double>? Weights,
    string? Reason,
    IReadOnlyList<string>? Always,
    IReadOnlyList<string>? Never,
    int? MaxSize,
    int? LeastMembers,
    long? LeastInhabitants,
    long? MostInhabitants,
    IReadOnlyList<LessonBody>? Lessons)
{
    public static StrategyBody Of(StrategyDocument one) => new(
        [.. one.Goals.Select(goal => new GoalBody(goal.Motive, goal.Priority))],
        one.Ambition,
        one.Phase,
        one.Applications,
        one.Weights.ToDictionary(weight => PartnerQuery.Words.First(word => word.Name == weight.Key).Word, weight => weight.Value, StringComparer.Ordinal),
        one.Reason,
        one.With,
        one.Without,
        one.MaxSize,
        one.LeastMembers,
        one.LeastInhabitants,
        one.MostInhabitants,
        [.. one.Lessons.Select(lesson => new LessonBody(lesson.Party, lesson.Year, lesson.Text))]);

    /// <summary>Reads what was sent; what is left out is not there any more.</summary>
    public StrategyDocument Read() => new()
    {
        Goals = [.. (Goals ?? []).Select(goal => new StrategyGoal(LineInput.Read(goal?.Motive), goal?.Priority ?? 0))],
        Ambition = Ambition,
        Phase = Phase,
        Applications = [.. (Applications ?? []).Select(LineInput.Read).Distinct(StringComparer.OrdinalIgnoreCase)],
        Weights = (Weights ?? new Dictionary<string, double>()).ToDictionary(weight => NameOf(weight.Key), weight => weight.Value, StringComparer.Ordinal),
        Reason = TextInput.Read(Reason),
        With = [.. (Always ?? []).Select(LineInput.Read).Distinct(StringComparer.Ordinal)],
        Without = [.. (Never ?? []).Select(LineInput.Read).Distinct(StringComparer.Ordinal)],
        MaxSize = MaxSize,
        LeastMembers = LeastMembers,
        LeastInhabitants = LeastInhabitants,
        MostInhabitants = MostInhabitants,
        Lessons = [.. (Lessons ?? []).Select(lesson => new StrategyLesson(LineInput.Read(lesson?.Party), lesson?.Year ?? 0, LineInput.Read(lesson?.Text)))],
    };

    // A word that is none of a criterion stays, so that the rules can name it.
    private static string NameOf(string word) => PartnerQuery.Words.FirstOrDefault(one => one.Word == word).Name ?? $"?{word}";
}

/// <summary>A goal.</summary>
/// <param name="Motive">Its name among the motives of the monitor.</param>
/// <param name="Priority">1 for the most important, to 3.</param>
[ApiName("PartnerDoel")]
internal sealed record GoalBody(string? Motive, int? Priority);

/// <summary>A lesson.</summary>
[ApiName("PartnerLes")]
internal sealed record LessonBody(string? Party, int? Year, string? Text);
