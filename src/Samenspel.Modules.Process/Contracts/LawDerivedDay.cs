namespace Samenspel.Modules.Process.Contracts;

/// <summary>A day that follows from terms, or in words what can be said about it.</summary>
/// <param name="Id">Unique in its document.</param>
/// <param name="Name">What it is.</param>
/// <param name="ValidFrom">The first day on which it holds.</param>
/// <param name="ValidUntil">The first day on which it no longer holds; null while it holds.</param>
/// <param name="Day">The day; null when only words are known.</param>
/// <param name="Working">How it follows; null when not given.</param>
/// <param name="About">What can be said when no day can; null with a day.</param>
/// <param name="Terms">From which terms it follows.</param>
public sealed record LawDerivedDay(
    string Id, LawText Name, DateOnly ValidFrom, DateOnly? ValidUntil, LawDay? Day, LawText? Working, LawText? About, IReadOnlyList<string> Terms);
