namespace Samenspel.Modules.Process.Contracts;

/// <summary>Any day of a year.</summary>
/// <param name="YearOf">Of which year.</param>
/// <param name="YearOffset">So many years later.</param>
public sealed record LawWithinYear(LawYear YearOf, int YearOffset) : LawDeadline;
