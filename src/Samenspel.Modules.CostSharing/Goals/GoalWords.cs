using Samenspel.Modules.CostSharing.Domain;
using Samenspel.Modules.CostSharing.Texts;
using Samenspel.WebKit.Layout;

namespace Samenspel.Modules.CostSharing.Goals;

/// <summary>Goals and verdicts in the language of the page.</summary>
internal static class GoalWords
{
    public static string Of(SharingGoal goal) => goal switch
    {
        SharingGoal.Simple => SharingTexts.Goal_Simple,
        SharingGoal.Stable => SharingTexts.Goal_Stable,
        SharingGoal.FollowsUse => SharingTexts.Goal_FollowsUse,
        SharingGoal.EveryoneGains => SharingTexts.Goal_EveryoneGains,
        _ => SharingTexts.Goal_CarriesTheWeak,
    };

    public static string Meaning(SharingGoal goal) => goal switch
    {
        SharingGoal.Simple => SharingTexts.GoalMeaning_Simple,
        SharingGoal.Stable => SharingTexts.GoalMeaning_Stable,
        SharingGoal.FollowsUse => SharingTexts.GoalMeaning_FollowsUse,
        SharingGoal.EveryoneGains => SharingTexts.GoalMeaning_EveryoneGains,
        _ => SharingTexts.GoalMeaning_CarriesTheWeak,
    };

    public static string Of(GoalVerdict verdict) => verdict switch
    {
        GoalVerdict.Yes => SharingTexts.Verdict_Yes,
        GoalVerdict.Partly => SharingTexts.Verdict_Partly,
        GoalVerdict.No => SharingTexts.Verdict_No,
        _ => SharingTexts.Verdict_Unknown,
    };

    public static StatusKind Sign(GoalVerdict verdict) => verdict switch
    {
        GoalVerdict.Yes => StatusKind.Ok,
        GoalVerdict.Partly => StatusKind.Warn,
        GoalVerdict.No => StatusKind.Bad,
        _ => StatusKind.None,
    };
}
