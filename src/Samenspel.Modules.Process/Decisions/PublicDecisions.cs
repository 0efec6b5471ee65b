using Samenspel.Modules.Dossiers.Contracts;
using Samenspel.Modules.Process.Overview;
using Samenspel.Modules.Process.Running;
using Samenspel.Modules.Process.Texts;
using Samenspel.WebKit.Layout;
using Samenspel.WebKit.Numbers;

namespace Samenspel.Modules.Process.Decisions;

/// <summary>
/// What everybody may read of decisions, and by when others are wanted. Who recorded a decision, why it was corrected, on which version it rests and in which file of the dossier it lies stays inside. A decision that was corrected is
/// not shown, its correction is; both are kept back together.
/// </summary>
internal sealed class PublicDecisions(ShownProcess process) : IPublicPart
{
    public async Task<IReadOnlyList<PublicPiece>> OfAsync(DossierFacts dossier, CancellationToken cancellation)
    {
        var view = await process.OfAsync(dossier, cancellation);
        var corrects = view.Decisions.Where(one => one.Document?.Corrects is not null).ToDictionary(one => one.Known.Number, one => one.Document!.Corrects!.Value);
        return
        [
            .. view.Decisions.Where(one => one is { CorrectedBy: null, Document: not null }).Select(one => Of(one.Document!, FirstOf(corrects, one.Known.Number))),
            .. view.Tracks.Where(track => track.Track.EndedOn is null).SelectMany(track => Wanted(view, track)),
        ];
    }

    private static int FirstOf(Dictionary<int, int> corrects, int number)
    {
        while (corrects.TryGetValue(number, out var earlier) && earlier < number)
        {
            number = earlier;
        }

        return number;
    }

    private static PublicPiece Of(DecisionDocument document, int key) => new(
        PublicKind.Decisions,
        key,
        document.Date,
        document.Gate is { } gate ? DecisionWords.In(gate.GateName) : DecisionWords.In(document.Kind.Name),
        DecisionWords.Decider(document),
        document.Withdraws ? StatusKind.None : DecisionWords.KindOf(document),
        document.Withdraws ? ProcessTexts.Withdrawn : DecisionWords.OutcomeOf(document),
        [.. Lines(document).Where(line => line.Texts.Any(text => text.Length > 0))]);

    private static IEnumerable<(string Label, IReadOnlyList<string> Texts)> Lines(DecisionDocument document)
    {
        if (document.Corrects is { } corrected)
        {
            yield return (ProcessTexts.Correct_Link, [Phrase.With(ProcessTexts.Public_InPlaceOf, corrected)]);
        }

        yield return (ProcessTexts.Kind, [DecisionWords.In(document.Kind.Name), document.IsApproval ? "" : ProcessTexts.Decision_NotApproval]);
        yield return (ProcessTexts.What, [document.Gate is { } gate ? DecisionWords.In(gate.Name) : ""]);
        yield return (ProcessTexts.Track, [.. document.Tracks.Select(track => track.Name)]);
        if (document.Withdraws)
        {
            yield break;
        }

        yield return (ProcessTexts.Decide_Ground, [document.Ground is { } ground ? DecisionWords.In(ground.Name) : ""]);
        yield return (ProcessTexts.Decide_Reference, [document.Reference]);
        yield return (ProcessTexts.Decide_Votes, [DecisionWords.Votes(document.Votes)]);
        yield return (ProcessTexts.Decide_Conditions, document.Conditions);
        yield return (ProcessTexts.Decide_Amendments, document.Amendments);
        yield return (ProcessTexts.Decide_Text, document.Text.Split('\n'));
        yield return (ProcessTexts.Decide_Paper, document.Paper is { } paper ? [paper.Title, paper.Reference] : []);
        yield return (ProcessTexts.Decide_ValidUntil, [document.ValidUntil is { } until ? Show.Date(until) : ""]);
    }

    private static IEnumerable<PublicPiece> Wanted(ProcessView view, TrackStanding track) =>
        from gate in track.Gates
        where gate.OpenSince is null
        from same in gate.Cells.Where(cell => cell.By >= view.Today && !cell.IsSettled).GroupBy(cell => (By: cell.By!.Value, cell.Requirement))
        select new PublicPiece(
            PublicKind.Dates, 0, same.Key.By, DecisionWords.In(gate.Gate.Find(same.Key.Requirement)!.Required.Name), $"{DecisionWords.In(gate.Gate.Gate.Name)}, {track.Track.Name}", null, "", []);
}
