namespace Samenspel.Engine.BusinessCases;

/// <summary>
/// What the engine accepts. Within these limits every sum and product fits the 28 digits of <see cref="decimal"/>, so that nothing
/// is lost before the one division or rounding at the end.
/// </summary>
public static class StaffingLimits
{
    public const int MaxParticipants = 400;
    public const int MaxFteDecimals = 4;
    public const decimal MaxFte = 100_000m;
    public const long MaxInhabitants = 20_000_000;
    public const long MaxCentsPerFte = 100_000_000;

    /// <summary>The largest number of participants for which all groups are listed: 4,083 groups of two or more.</summary>
    public const int MaxParticipantsForAllGroups = 12;
}
