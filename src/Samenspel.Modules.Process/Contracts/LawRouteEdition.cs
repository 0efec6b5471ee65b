namespace Samenspel.Modules.Process.Contracts;

/// <summary>A route as it holds in a time.</summary>
/// <param name="ValidFrom">The first day.</param>
/// <param name="ValidUntil">The first day on which it no longer holds; null while it holds.</param>
/// <param name="Steps">In order.</param>
/// <param name="Hardness">How sure it is: 4 the law, 3 published, 2 derived, 1 the product's own, 0 unverified.</param>
/// <param name="IsLimitOfKnowledge">It may be older than <paramref name="ValidFrom"/>.</param>
public sealed record LawRouteEdition(DateOnly ValidFrom, DateOnly? ValidUntil, IReadOnlyList<LawStep> Steps, int Hardness, bool IsLimitOfKnowledge)
{
    public bool HoldsOn(DateOnly day) => ValidFrom <= day && (ValidUntil is null || day < ValidUntil);
}
