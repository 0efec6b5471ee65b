namespace Samenspel.Engine.Partners.Divisions;

/// <summary>What is asked: every municipality in exactly one group, the groups hang together, the sum of their costs as small as can be.</summary>
public sealed record DivisionQuestion
{
    public required BorderGraph Borders { get; init; }

    public required GroupCost Cost { get; init; }

    /// <summary>The largest group, 1 to <see cref="GroupCounts.LargestGroup"/>.</summary>
    public required int MaxSize { get; init; }

    /// <summary>The smallest group.</summary>
    public int MinSize { get; init; } = 1;

    /// <summary>Municipalities that must be in one group, by set.</summary>
    public IReadOnlyList<IReadOnlyList<int>> Together { get; init; } = [];

    /// <summary>Pairs that may not be in one group.</summary>
    public IReadOnlyList<(int Left, int Right)> Apart { get; init; } = [];

    /// <summary>Rounds of improvement after the bound.</summary>
    public int Iterations { get; init; } = 2000;

    public ulong Seed { get; init; } = 1;

    /// <summary>Other good divisions beside the best.</summary>
    public int Alternatives { get; init; }

    /// <summary>Threads for the work that may be shared; the answer is the same for any number.</summary>
    public int Threads { get; init; } = 1;
}
