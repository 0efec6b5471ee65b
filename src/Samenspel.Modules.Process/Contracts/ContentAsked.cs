namespace Samenspel.Modules.Process.Contracts;

/// <summary>One thing that an instrument asks.</summary>
public sealed record ContentAsked
{
    /// <summary>Unique in the instrument, and stable for ever.</summary>
    public required string Id { get; init; }

    public required LawText Text { get; init; }

    public LawText? Help { get; init; }

    /// <summary>What can be chosen; none for what is answered in words or with a number.</summary>
    public IReadOnlyList<ContentGrade> Options { get; init; } = [];

    /// <summary>The highest level counts as the lowest.</summary>
    public bool Reversed { get; init; }

    /// <summary>For a whole number: the least that can be; null for another kind.</summary>
    public int? Least { get; init; }

    /// <summary>For a whole number: the most that can be; null for another kind.</summary>
    public int? Most { get; init; }

    /// <summary>Whether an answer counts for the area.</summary>
    public bool Counts => Options.Any(option => option.Level is not null);
}

/// <summary>An answer that can be chosen.</summary>
/// <param name="Id">Stable in the item.</param>
/// <param name="Name">What people choose.</param>
/// <param name="Level">For which level it counts; null when it counts for none.</param>
public sealed record ContentGrade(string Id, LawText Name, int? Level);
