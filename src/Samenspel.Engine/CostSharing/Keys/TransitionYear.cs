namespace Samenspel.Engine.CostSharing.Keys;

/// <summary>What each pays in one year of a transition, in cents and in the order of the players.</summary>
/// <param name="Year">0 to the number of years.</param>
/// <param name="TotalCents">What is divided.</param>
/// <param name="KeyPercent">How much the key counts, 0 to 100, to four decimals; the rest is today's proportion.</param>
/// <param name="Shares">They add up to the total.</param>
/// <param name="Steps">The difference with the year before; in year 0 with today.</param>
/// <param name="WithoutLimits">What the shares would be without cap and floor.</param>
/// <param name="Capped">Players that pay their cap and would pay more without it.</param>
/// <param name="Floored">Players that pay their floor and would pay less without it.</param>
/// <param name="Broken">That no shares within cap and floor reach the total, and what was done; null when they hold.</param>
public sealed record TransitionYear(
    int Year,
    long TotalCents,
    decimal KeyPercent,
    IReadOnlyList<long> Shares,
    IReadOnlyList<long> Steps,
    IReadOnlyList<long> WithoutLimits,
    IReadOnlyList<string> Capped,
    IReadOnlyList<string> Floored,
    BrokenLimit? Broken);
