namespace Samenspel.Modules.Process.Contracts;

/// <summary>A day of the year of the budget or account, or of a year near it.</summary>
/// <param name="Month">1 to 12.</param>
/// <param name="Day">1 to 31.</param>
/// <param name="YearOf">Of which year.</param>
/// <param name="YearOffset">So many years later.</param>
/// <param name="IsTooLate">The day itself is too late: before it.</param>
public sealed record LawDay(int Month, int Day, LawYear YearOf, int YearOffset, bool IsTooLate) : LawDeadline;
