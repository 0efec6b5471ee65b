namespace Samenspel.Modules.Process.Contracts;

/// <summary>A term as it holds in a time.</summary>
/// <param name="ValidFrom">The first day.</param>
/// <param name="ValidUntil">The first day on which it no longer holds; null while it holds.</param>
/// <param name="Law">Which act; null when not known.</param>
/// <param name="Article">Which article; null when not known.</param>
/// <param name="Rule">The rule in words.</param>
/// <param name="Deadlines">All hold; the earliest counts.</param>
/// <param name="Consequence">What happens when it is not kept; null when not known.</param>
/// <param name="Hardness">How sure it is: 4 the law, 3 published, 2 derived, 1 the product's own, 0 unverified.</param>
/// <param name="Sources">Titles of the publications.</param>
/// <param name="IsLimitOfKnowledge">It may be older than <paramref name="ValidFrom"/>.</param>
/// <param name="Note">What is to be said with it.</param>
public sealed record LawEdition(
    DateOnly ValidFrom,
    DateOnly? ValidUntil,
    string? Law,
    string? Article,
    LawText Rule,
    IReadOnlyList<LawDeadline> Deadlines,
    LawText? Consequence,
    int Hardness,
    IReadOnlyList<LawText> Sources,
    bool IsLimitOfKnowledge,
    LawText? Note)
{
    public bool HoldsOn(DateOnly day) => ValidFrom <= day && (ValidUntil is null || day < ValidUntil);
}
