namespace Samenspel.Engine.Surveys;

/// <summary>What one municipality says in a survey of who works with whom.</summary>
/// <param name="Municipality">Its code.</param>
/// <param name="HasAnswered">Whether it sent its answer in; without that only what it says of others' answers counts.</param>
public sealed record SurveySheet(string Municipality, bool HasAnswered)
{
    /// <summary>The cooperations that it names; empty when it works with nobody.</summary>
    public IReadOnlyList<SurveyCooperation> Cooperations { get; init; } = [];

    /// <summary>What it says of others that named it.</summary>
    public IReadOnlyList<SurveyReply> Replies { get; init; } = [];

    /// <summary>Why it works together, several at once; by the name of the motive.</summary>
    public IReadOnlyList<string> Motives { get; init; } = [];

    /// <summary>What mattered in a partner, several at once; by the name of the factor.</summary>
    public IReadOnlyList<string> Factors { get; init; } = [];
}

/// <summary>One cooperation, as one of its parties sees it.</summary>
/// <param name="Partners">The codes of the others in it.</param>
/// <param name="Name">What it is called; two sides that use other words mean perhaps something else.</param>
/// <param name="HasExit">Whether there is an exit strategy; null when that was not said.</param>
/// <param name="Satisfaction">From 1 (very dissatisfied) to 5 (very satisfied); null when that was not said.</param>
public sealed record SurveyCooperation(IReadOnlyList<string> Partners, string Name, bool? HasExit = null, int? Satisfaction = null);

/// <summary>What a municipality says of another that named it.</summary>
/// <param name="About">The code of the other.</param>
/// <param name="Verdict">What it says.</param>
public sealed record SurveyReply(string About, SurveyVerdict Verdict);

/// <summary>What can be said of somebody else's answer.</summary>
public enum SurveyVerdict
{
    /// <summary>It is so.</summary>
    Confirms,

    /// <summary>It is not so.</summary>
    Denies,

    /// <summary>It was so, and has ended.</summary>
    Ended,
}
