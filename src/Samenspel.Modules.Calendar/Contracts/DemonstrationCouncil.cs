namespace Samenspel.Modules.Calendar.Contracts;

/// <summary>The year of a council that does not exist: it meets every so many weeks, and not in the summer.</summary>
/// <param name="Municipality">Its code.</param>
/// <param name="Weekday">On which it meets.</param>
/// <param name="Weeks">How many from one meeting to the next.</param>
/// <param name="First">The week of this year in which it first meets, from 1.</param>
/// <param name="DeliveryDays">How many days before a meeting its papers are due.</param>
/// <param name="Seats">How many seats it has.</param>
public sealed record DemonstrationCouncil(string Municipality, DayOfWeek Weekday, int Weeks, int First, int DeliveryDays, int Seats);
