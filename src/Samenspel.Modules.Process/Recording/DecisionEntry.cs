namespace Samenspel.Modules.Process.Recording;

/// <summary>A decision as somebody fills it in; every property is the name of a field.</summary>
internal sealed record DecisionEntry
{
    /// <summary>What is decided: <c>gate/requirement</c>, or <c>kind:body</c> for what no gate asks.</summary>
    public string? What { get; init; }

    /// <summary>Numbers of the tracks that it is about.</summary>
    public IReadOnlyList<int> Tracks { get; init; } = [];

    public string? Outcome { get; init; }

    public string? Ground { get; init; }

    public string? Date { get; init; }

    public string? EarlyGround { get; init; }

    /// <summary>The number that the body gave it.</summary>
    public string? Reference { get; init; }

    public string? VotesFor { get; init; }

    public string? VotesAgainst { get; init; }

    public string? VotesAbstained { get; init; }

    public string? Seats { get; init; }

    /// <summary>One a line.</summary>
    public string? Conditions { get; init; }

    /// <summary>One a line.</summary>
    public string? Amendments { get; init; }

    public string? Text { get; init; }

    public string? PaperTitle { get; init; }

    public string? PaperReference { get; init; }

    /// <summary>Id of a contribution whose file is the paper.</summary>
    public string? PaperFile { get; init; }

    public string? ValidUntil { get; init; }

    /// <summary>Of sealed versions, as <c>kind:id</c>.</summary>
    public IReadOnlyList<string> BasedOn { get; init; } = [];

    /// <summary>The number of the decision that it corrects.</summary>
    public int? Corrects { get; init; }

    public string? Reason { get; init; }

    /// <summary>The correction says that there was no such decision.</summary>
    public bool Withdraws { get; init; }
}
