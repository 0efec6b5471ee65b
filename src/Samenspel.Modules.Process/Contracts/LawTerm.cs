namespace Samenspel.Modules.Process.Contracts;

/// <summary>A statutory term, or a regional one beside it.</summary>
/// <param name="Key">Its id, with the publisher before it when that is a regional body.</param>
/// <param name="Publisher">Who answers for it.</param>
/// <param name="Version">The version of its document.</param>
/// <param name="Name">What it is about.</param>
/// <param name="Event">What must have happened, or ends, at the computed day.</param>
/// <param name="Cycle">The yearly cycle that it belongs to; null for none.</param>
/// <param name="NoneBefore">Before this day nothing is known.</param>
/// <param name="NoneBeforeText">The same in words.</param>
/// <param name="Editions">They do not overlap; the earliest first.</param>
public sealed record LawTerm(
    string Key,
    string Publisher,
    int Version,
    LawText Name,
    string Event,
    string? Cycle,
    DateOnly NoneBefore,
    LawText NoneBeforeText,
    IReadOnlyList<LawEdition> Editions)
{
    /// <summary>Whether the product itself gives it; what a regional body gives is no statutory term.</summary>
    public bool IsOwn => Publisher == LawPublisher.Own;
}
