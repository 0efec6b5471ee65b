namespace Samenspel.Modules.Calendar.Planning;

/// <summary>A meeting of a council.</summary>
/// <param name="Day">When it meets.</param>
/// <param name="Delivery">The last day for its papers; null when not known.</param>
internal sealed record PlannedMeeting(DateOnly Day, DateOnly? Delivery);
