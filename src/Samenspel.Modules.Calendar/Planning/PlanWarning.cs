namespace Samenspel.Modules.Calendar.Planning;

/// <summary>What stands in the way of a plan.</summary>
/// <param name="Kind">What.</param>
/// <param name="Step">At which step.</param>
/// <param name="Day">About which day; null when about none.</param>
/// <param name="Name">Of which recess.</param>
internal sealed record PlanWarning(PlanWarningKind Kind, string Step, DateOnly? Day = null, string? Name = null)
{
    /// <summary>Whether the start cannot be met any more.</summary>
    public bool IsBlocking => Kind is PlanWarningKind.Closed or PlanWarningKind.NoMeeting;
}
