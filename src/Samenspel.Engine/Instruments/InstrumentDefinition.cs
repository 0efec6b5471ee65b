namespace Samenspel.Engine.Instruments;

/// <summary>What of an instrument matters for counting.</summary>
public sealed record InstrumentDefinition
{
    /// <summary>How many areas there are.</summary>
    public required int Areas { get; init; }

    /// <summary>The highest level; the lowest is 1.</summary>
    public required int Levels { get; init; }

    /// <summary>By the number that answers give.</summary>
    public required IReadOnlyList<InstrumentItemRule> Items { get; init; }

    /// <summary>Which number the answers of a person in an area make.</summary>
    public PersonRule Person { get; init; }

    /// <summary>By what the answers of an organisation are shown apart.</summary>
    public SplitBy Split { get; init; }

    /// <summary>Fewer people than this are merged or withheld.</summary>
    public int MinimumGroup { get; init; } = 5;

    /// <summary>The level that the partners can reach; null without a target.</summary>
    public double? Feasible { get; init; }

    /// <summary>The level that good cooperation needs; null when nobody says.</summary>
    public double? Needed { get; init; }

    /// <summary>What is looked for in the results.</summary>
    public IReadOnlyList<FindingRule> Rules { get; init; } = [];
}

/// <summary>How an item counts.</summary>
/// <param name="Area">Its area, from 0.</param>
/// <param name="Scored">Whether it counts for the area; a number or words do not.</param>
/// <param name="Reversed">The highest answer is the lowest level.</param>
public readonly record struct InstrumentItemRule(int Area, bool Scored = true, bool Reversed = false);

/// <summary>Which number the answers of a person in an area make.</summary>
public enum PersonRule
{
    /// <summary>Their mean.</summary>
    Mean,

    /// <summary>The lowest of them.</summary>
    Lowest,
}

/// <summary>By what the answers of an organisation are shown apart. One of the two: of two tables over the same answers the one gives away what the other withholds.</summary>
public enum SplitBy
{
    /// <summary>Council, management, staff.</summary>
    Perspective,

    /// <summary>The organisation that they are about.</summary>
    About,
}
