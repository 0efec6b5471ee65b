using Samenspel.Modules.Dossiers.Contracts;
using Samenspel.Modules.Process.Contracts;
using Samenspel.Modules.Process.Decisions;
using Samenspel.Modules.Process.Gates;
using Samenspel.Modules.Process.Overview;
using Samenspel.Modules.Process.Running;
using Samenspel.Modules.Process.Texts;
using Samenspel.WebKit.Layout;
using Samenspel.WebKit.Numbers;

namespace Samenspel.Modules.Process.Memos;

/// <summary>What the council is asked, what a no does, and where the other councils are.</summary>
internal sealed class DecisionMemo(ShownProcess process) : IMemoPart
{
    public int Order => 10;

    public async Task<MemoContent?> OfAsync(DossierFacts dossier, DossierParticipant who, CancellationToken cancellation)
    {
        var view = await process.OfAsync(dossier, cancellation);
        if (dossier.IsExample)
        {
            // No council is asked anything in what a report described.
            return null;
        }

        if (CouncilQuestion.Of(view, who) is not [var question, ..])
        {
            return new MemoContent { Gaps = [new(Missing(view), ProcessTexts.Process_Heading, ProcessPaths.Show(dossier.Id))] };
        }

        return new MemoContent
        {
            Title = QuestionWords.Title(view, question),
            Facts = question is { IsOpen: true, Cell.By: { } by } ? [new Fact(ProcessMemoTexts.Wanted, Show.Date(by))] : [],
            Sections =
            [
                new(MemoPlace.Ask, question.IsOpen ? [.. QuestionWords.Asked(view, question, who).Select(text => new MemoText(text))] : [new MemoText(Decided(view, question))]),
                new(MemoPlace.WhatIf, [.. QuestionWords.Ifs(question, who)]),
                new(MemoPlace.Planning, [.. Days(view, question, who), .. Others(view, question, who)]),
            ],
            Gaps = question is { IsOpen: true, Cell.By: null } && view.MayLead
                ? [new(ProcessMemoTexts.Gap_Day, ProcessMemoTexts.Gap_DayLink, ProcessPaths.Gate(dossier.Id, question.Track.Track.Number, question.Gate.Gate.Id))]
                : [],
        };
    }

    private static string Missing(ProcessView view) => view.Run is null ? ProcessMemoTexts.Gap_NotBegun : ProcessMemoTexts.Gap_NoQuestion;

    private static string Decided(ProcessView view, CouncilQuestion question) => Phrase.With(
        ProcessMemoTexts.Ask_Decided, Show.Date(question.Cell.Decision!.Date), DecisionWords.In(question.Asked.Required.Name), Outcome(view, question.Cell));

    private static string Outcome(ProcessView view, GateCell cell) =>
        view.Decision(cell.Decision?.Number)?.Document is { } document ? DecisionWords.OutcomeOf(document) : DecisionWords.Of(cell.State);

    // Own days, past and to come, and the day by which the last of the others decides.
    private static IEnumerable<MemoBlock> Days(ProcessView view, CouncilQuestion question, DossierParticipant who)
    {
        foreach (var asked in question.Gate.Gate.Asked.Where(asked => !asked.Required.Optional))
        {
            var body = DecisionWords.In(asked.Body.Name);
            if (question.Gate.Cell(asked.Id, asked.IsJoint ? null : who.Id.Value) is not { State: not CellState.NotAsked } cell)
            {
                continue;
            }

            if (cell.Decision is { } decision)
            {
                yield return new MemoDay(decision.Date, $"{body}: {DecisionWords.In(asked.Required.Name)}, {Outcome(view, cell)}");
            }

            if (!cell.IsSettled && cell.By is { } by)
            {
                yield return new MemoDay(by, Phrase.With(asked.Id == question.Asked.Id ? ProcessMemoTexts.Day_Own : ProcessMemoTexts.Day_Body, body, DecisionWords.In(asked.Required.Name)));
            }
        }

        var others = OthersOf(view, question, who).Select(one => one.Cell).Where(cell => !cell.IsSettled).ToList();
        if (others.Count > 0 && others.TrueForAll(cell => cell.By is not null) && others.Max(cell => cell.By) is { } last)
        {
            yield return new MemoDay(last, Phrase.With(ProcessMemoTexts.Day_Others, DecisionWords.In(question.Asked.Required.Name)));
        }
    }

    private static IEnumerable<MemoBlock> Others(ProcessView view, CouncilQuestion question, DossierParticipant who)
    {
        var others = OthersOf(view, question, who).Where(one => one.Cell.State != CellState.NotAsked).ToList();
        if (others.Count == 0)
        {
            yield break;
        }

        var words = others.Where(one => one.Cell.Decision is not null).GroupBy(one => Outcome(view, one.Cell), StringComparer.Ordinal)
            .Select(same => Phrase.With(ProcessMemoTexts.Others_Group, same.Key, string.Join(", ", same.Select(one => one.Party.Name)))).ToList();
        if (others.Where(one => one.Cell.Decision is null).Select(one => one.Party.Name).ToList() is { Count: > 0 } waiting)
        {
            words.Add(waiting.Count == others.Count ? ProcessMemoTexts.Others_NoneYet : Phrase.With(ProcessMemoTexts.Others_Waiting, string.Join(", ", waiting)));
        }

        yield return new MemoText(Phrase.With(ProcessMemoTexts.Others, Show.Date(view.Today), DecisionWords.In(question.Asked.Required.Name), string.Join("; ", words)));
    }

    private static IEnumerable<(ProcessParty Party, GateCell Cell)> OthersOf(ProcessView view, CouncilQuestion question, DossierParticipant who) =>
        from party in view.Parties
        where party.IsHere && party.Id != who.Id.Value
        let cell = question.Gate.Cell(question.Asked.Id, party.Id)
        where cell is not null
        select (party, cell);
}
