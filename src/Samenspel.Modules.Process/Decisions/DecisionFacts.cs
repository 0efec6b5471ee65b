using Samenspel.Modules.Process.Texts;
using Samenspel.WebKit.Numbers;

namespace Samenspel.Modules.Process.Decisions;

/// <summary>All that a decision says, in rows.</summary>
internal static class DecisionFacts
{
    public static IEnumerable<(string Label, IReadOnlyList<string> Lines)> Of(DecisionDocument document) => All(document).Where(row => row.Lines.Any(line => line.Length > 0));

    private static IEnumerable<(string Label, IReadOnlyList<string> Lines)> All(DecisionDocument document)
    {
        if (document.Corrects is { } corrected)
        {
            yield return (ProcessTexts.Correct_Reason, [Phrase.With(ProcessTexts.Decision_Corrects, corrected, document.CorrectionReason)]);
        }

        if (document.Withdraws)
        {
            yield return (ProcessTexts.Outcome, [ProcessTexts.Withdrawn]);
            yield break;
        }

        yield return (ProcessTexts.Track, [.. document.Tracks.Select(track => track.Name)]);
        yield return (ProcessTexts.Gate, [document.Gate is { } gate ? DecisionWords.In(gate.GateName) : ""]);
        yield return (ProcessTexts.Kind, [DecisionWords.In(document.Kind.Name)]);
        yield return (ProcessTexts.Body, [DecisionWords.Decider(document)]);
        yield return (ProcessTexts.Outcome, [DecisionWords.OutcomeOf(document)]);
        yield return (ProcessTexts.Decide_Ground, [document.Ground is { } ground ? DecisionWords.In(ground.Name) : ""]);
        yield return (ProcessTexts.Decide_Date, [Show.Date(document.Date)]);
        yield return (ProcessTexts.Decide_EarlyGround, [document.EarlyGround]);
        yield return (ProcessTexts.Decide_Reference, [document.Reference]);
        yield return (ProcessTexts.Decide_Votes, [DecisionWords.Votes(document.Votes)]);
        yield return (ProcessTexts.Decide_Conditions, document.Conditions);
        yield return (ProcessTexts.Decide_Amendments, document.Amendments);
        yield return (ProcessTexts.Decide_Text, document.Text.Split('\n'));
        yield return (ProcessTexts.Decide_Paper, document.Paper is { } paper ? [paper.Title, paper.Reference] : []);
        yield return (ProcessTexts.Decide_ValidUntil, [document.ValidUntil is { } until ? Show.Date(until) : ""]);
    }
}
