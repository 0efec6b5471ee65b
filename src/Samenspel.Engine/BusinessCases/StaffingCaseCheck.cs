namespace Samenspel.Engine.BusinessCases;

/// <summary>Refuses input that cannot be; whoever reads input from people checks it first and says so in their words.</summary>
internal static class StaffingCaseCheck
{
    /// <exception cref="ArgumentException">Something in the case is impossible or beyond <see cref="StaffingLimits"/>.</exception>
    public static void Demand(StaffingCase staffing)
    {
        ArgumentNullException.ThrowIfNull(staffing);
        Demand(staffing.Participants.Count is > 0 and <= StaffingLimits.MaxParticipants, "The number of participants is out of range.");
        var keys = staffing.Participants.Select(participant => participant.Key).Distinct().Count();
        Demand(keys == staffing.Participants.Count, "A key occurs twice.");
        Demand(staffing.CentsPerFte is >= 0 and <= StaffingLimits.MaxCentsPerFte, "The cost of one fte is out of range.");
        Demand(staffing.MinimumSavingCents >= 0, "The minimum saving is negative.");
        Demand(IsInhabitants(staffing.RuleGroupInhabitants ?? 1), "The group's size is out of range.");
        foreach (var participant in staffing.Participants)
        {
            Demand(IsInhabitants(participant.Inhabitants), "A number of inhabitants is out of range.");
            Demand(IsFte(participant.FteToday) && IsFte(participant.FteAlone), "A number of fte is out of range.");
        }

        if (staffing.Joint is { } joint)
        {
            Demand(IsFte(joint.Low) && IsFte(joint.High) && joint.Low <= joint.High, "The joint fte are out of range.");
        }

        if (staffing.Rule is not null && staffing.Participants.Count > 1)
        {
            Demand(SmallestPair(staffing).Low >= 0, "The rule gives the smallest group less than nothing.");
        }
    }

    /// <summary>What the rule gives the two smallest participants; a rising line is nowhere lower.</summary>
    public static FteRange SmallestPair(StaffingCase staffing)
    {
        var groups = new GroupCalculation(staffing);
        var pair = Enumerable.Range(0, staffing.Participants.Count).OrderBy(i => staffing.Participants[i].Inhabitants).Take(2);
        return groups.RuleFte(pair.Sum(i => staffing.Participants[i].Inhabitants))!;
    }

    private static bool IsInhabitants(long value) => value is > 0 and <= StaffingLimits.MaxInhabitants;

    private static bool IsFte(decimal? value) => value is null
        || (value is >= 0 and <= StaffingLimits.MaxFte && decimal.Round(value.Value, StaffingLimits.MaxFteDecimals) == value.Value);

    private static void Demand(bool holds, string otherwise, string parameter = "staffing")
    {
        if (!holds)
        {
            throw new ArgumentException(otherwise, parameter);
        }
    }
}
