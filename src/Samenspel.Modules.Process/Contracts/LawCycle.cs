namespace Samenspel.Modules.Process.Contracts;

/// <summary>Terms in the order of the year.</summary>
/// <param name="Key">Its id, with the publisher before it when that is a regional body.</param>
/// <param name="Name">Of what.</param>
/// <param name="Year">The year that it is expressed in.</param>
/// <param name="Terms">Keys of terms, in order.</param>
public sealed record LawCycle(string Key, LawText Name, LawYear Year, IReadOnlyList<string> Terms);
