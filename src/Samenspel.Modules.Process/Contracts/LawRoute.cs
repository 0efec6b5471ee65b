namespace Samenspel.Modules.Process.Contracts;

/// <summary>The steps that the law asks for.</summary>
/// <param name="Key">Its id, with the publisher before it when that is a regional body.</param>
/// <param name="Name">What it is for.</param>
/// <param name="Law">Which act; null when not known or none.</param>
/// <param name="Article">Which article; null when not known.</param>
/// <param name="NoneBefore">Before this day nothing is known.</param>
/// <param name="Editions">They do not overlap; the earliest first.</param>
public sealed record LawRoute(string Key, LawText Name, string? Law, string? Article, DateOnly NoneBefore, IReadOnlyList<LawRouteEdition> Editions);
