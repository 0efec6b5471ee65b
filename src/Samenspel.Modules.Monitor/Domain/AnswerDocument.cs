using Samenspel.Engine.Surveys;

namespace Samenspel.Modules.Monitor.Domain;

/// <summary>The answer of a municipality and its reactions to others'.</summary>
internal sealed record AnswerDocument
{
    public const int MostCooperations = 40;
    public const int MostPartners = 60;
    public const int NameMaxLength = 160;
    public const int TextMaxLength = 2000;

    /// <summary>Whether it works with others on ICT; null while that was not said.</summary>
    public bool? Cooperates { get; init; }

    /// <summary>The cooperations it names.</summary>
    public IReadOnlyList<NamedCooperation> Cooperations { get; init; } = [];

    /// <summary>Why it works together.</summary>
    public IReadOnlyList<string> Motives { get; init; } = [];

    /// <summary>What mattered in a partner.</summary>
    public IReadOnlyList<string> Factors { get; init; } = [];

    /// <summary>For whoever runs the campaign; shown to nobody else.</summary>
    public string Remark { get; init; } = "";

    /// <summary>What it says of others that named it, one for each.</summary>
    public IReadOnlyList<GivenReply> Replies { get; init; } = [];

    /// <summary>Something of the answer itself was filled in; reactions to others are no part of it.</summary>
    public bool HasBegun => Cooperates is not null || Cooperations.Count + Motives.Count + Factors.Count > 0 || Remark.Length > 0;

    public SurveySheet SheetOf(string code, bool isSent) => new(code, isSent)
    {
        Cooperations = [.. Cooperations.Select(one => new SurveyCooperation(one.Partners, one.Name, one.HasExit, one.Satisfaction))],
        Replies = [.. Replies.Select(one => new SurveyReply(one.About, one.Verdict))],
        Motives = Motives,
        Factors = Factors,
    };
}

/// <summary>A cooperation as one of its parties describes it.</summary>
/// <param name="Key">By which this answer knows it.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Partners">The codes of the others.</param>
/// <param name="Tasks">What it does.</param>
/// <param name="Form">Its form; null when that was not said.</param>
/// <param name="HasExit">Whether there is an exit strategy; null when that was not said.</param>
/// <param name="Satisfaction">From 1 to 5; null when that was not said.</param>
internal sealed record NamedCooperation(
    int Key, string Name, IReadOnlyList<string> Partners, IReadOnlyList<string> Tasks, string? Form = null, bool? HasExit = null, int? Satisfaction = null)
{
    /// <summary>The number of the partnership in the atlas, when it came from there.</summary>
    public string? Register { get; init; }
}

/// <summary>What a municipality says of another that named it.</summary>
/// <param name="About">The code of the other.</param>
/// <param name="Text">In words, for the other and whoever runs the campaign.</param>
internal sealed record GivenReply(string About, SurveyVerdict Verdict, string Text);
