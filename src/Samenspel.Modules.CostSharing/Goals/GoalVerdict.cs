namespace Samenspel.Modules.CostSharing.Goals;

/// <summary>Whether a key does what a goal asks.</summary>
internal enum GoalVerdict
{
    /// <summary>It cannot be said: figures are missing.</summary>
    Unknown,
    Yes,
    Partly,
    No,
}

/// <summary>A key judged against a goal, with the numbers it was judged by.</summary>
internal sealed record GoalJudgement(GoalVerdict Verdict, string Reason);
