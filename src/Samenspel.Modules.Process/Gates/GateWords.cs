using Samenspel.Modules.Process.Content.Documents;
using Samenspel.Modules.Process.Texts;
using Samenspel.WebKit.Layout;
using Samenspel.WebKit.Numbers;

namespace Samenspel.Modules.Process.Gates;

/// <summary>What pages say of gates.</summary>
internal static class GateWords
{
    public static StatusKind KindOf(GateStanding gate) => gate.State switch
    {
        GateState.Open => StatusKind.Ok,
        GateState.Blocked => StatusKind.Bad,
        GateState.InProgress => StatusKind.Busy,
        _ => gate.IsStated ? StatusKind.Ok : StatusKind.None,
    };

    public static string StateOf(GateStanding gate) => gate.State switch
    {
        GateState.Open => Phrase.With(ProcessTexts.Gate_Open, Show.Date(gate.OpenSince!.Value)),
        GateState.Blocked => ProcessTexts.Gate_Blocked,
        GateState.InProgress => ProcessTexts.Gate_InProgress,
        _ => gate.IsStated ? ProcessTexts.Gate_Stated : ProcessTexts.Gate_NotBegun,
    };

    /// <returns><c>2 van 7 klaar</c>.</returns>
    public static string Count(GateStanding gate) => Phrase.With(ProcessTexts.Gate_Count, gate.Approved.Count, gate.Needed);

    public static string RuleOf(GateStanding gate) => gate.Rule switch
    {
        GateRuleKind.All => ProcessTexts.Rule_All,
        GateRuleKind.AllButLeaving => ProcessTexts.Rule_AllButLeaving,
        _ => Phrase.With(ProcessTexts.Rule_Number, gate.Needed),
    };

    public static string NameOf(GateRuleKind rule) => rule switch
    {
        GateRuleKind.All => ProcessTexts.Rule_All,
        GateRuleKind.AllButLeaving => ProcessTexts.Rule_AllButLeaving,
        _ => ProcessTexts.Rule_ANumber,
    };
}
