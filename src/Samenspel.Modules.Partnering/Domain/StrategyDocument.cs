namespace Samenspel.Modules.Partnering.Domain;

/// <summary>A strategy as it is kept: whole, as one document.</summary>
internal sealed record StrategyDocument
{
    /// <summary>So many lines fit in a list.</summary>
    public const int MostLines = 60;

    public const int LineMaxLength = 100;

    public const int TextMaxLength = 1000;

    /// <summary>Steps of ambition, and phases.</summary>
    public const int Steps = 5;

    public IReadOnlyList<StrategyGoal> Goals { get; init; } = [];

    /// <summary>How far cooperation may go, 1 to <see cref="Steps"/>; null for not said.</summary>
    public int? Ambition { get; init; }

    /// <summary>In which phase the own ICT is, 1 to <see cref="Steps"/>; null for not said.</summary>
    public int? Phase { get; init; }

    /// <summary>Applications that are in use, by their own names.</summary>
    public IReadOnlyList<string> Applications { get; init; } = [];

    /// <summary>By the name of the criterion; what is not in it has the weight of the survey. Never shared.</summary>
    public IReadOnlyDictionary<string, double> Weights { get; init; } = new Dictionary<string, double>(StringComparer.Ordinal);

    /// <summary>Why these weights. Never shared.</summary>
    public string Reason { get; init; } = "";

    /// <summary>Codes that must be in every group. Never shared.</summary>
    public IReadOnlyList<string> With { get; init; } = [];

    /// <summary>Codes that may be in no group. Never shared.</summary>
    public IReadOnlyList<string> Without { get; init; } = [];

    public int? MaxSize { get; init; }

    public int? LeastMembers { get; init; }

    public long? LeastInhabitants { get; init; }

    public long? MostInhabitants { get; init; }

    public IReadOnlyList<StrategyLesson> Lessons { get; init; } = [];

    /// <summary>What others read of a strategy that was shared.</summary>
    public StrategyDocument OnlyShared(bool strategy, bool lessons) => new()
    {
        Goals = strategy ? Goals : [],
        Ambition = strategy ? Ambition : null,
        Phase = strategy ? Phase : null,
        Applications = strategy ? Applications : [],
        MaxSize = strategy ? MaxSize : null,
        LeastMembers = strategy ? LeastMembers : null,
        LeastInhabitants = strategy ? LeastInhabitants : null,
        MostInhabitants = strategy ? MostInhabitants : null,
        Lessons = lessons ? Lessons : [],
    };
}

/// <summary>A goal.</summary>
/// <param name="Motive">Its name among the motives of the monitor.</param>
/// <param name="Priority">1 for the most important, to 3.</param>
internal sealed record StrategyGoal(string Motive, int Priority)
{
    public const int Least = 3;
}

/// <summary>What was learned from working together.</summary>
/// <param name="Party">With whom, in the municipality's own words.</param>
/// <param name="Year">When.</param>
/// <param name="Text">What was learned.</param>
internal sealed record StrategyLesson(string Party, int Year, string Text);
