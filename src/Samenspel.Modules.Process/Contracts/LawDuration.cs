namespace Samenspel.Modules.Process.Contracts;

/// <summary>So much time after or before an event.</summary>
/// <param name="Count">How many.</param>
/// <param name="Unit">Of what.</param>
/// <param name="From">The event.</param>
/// <param name="IsBefore">Counted back from it.</param>
/// <param name="IsOpenUntil">The term runs until that day; else what is to happen must be there by then.</param>
public sealed record LawDuration(int Count, LawUnit Unit, string From, bool IsBefore, bool IsOpenUntil) : LawDeadline;
