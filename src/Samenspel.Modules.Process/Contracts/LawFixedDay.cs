namespace Samenspel.Modules.Process.Contracts;

/// <summary>One day, once.</summary>
/// <param name="Day">Which.</param>
/// <param name="IsTooLate">The day itself is too late: before it.</param>
public sealed record LawFixedDay(DateOnly Day, bool IsTooLate) : LawDeadline;
