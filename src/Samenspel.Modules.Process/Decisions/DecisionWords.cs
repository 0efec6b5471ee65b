using System.Globalization;
using Samenspel.Modules.Dossiers.Contracts;
using Samenspel.Modules.Process.Domain;
using Samenspel.Modules.Process.Gates;
using Samenspel.Modules.Process.Texts;
using Samenspel.WebKit.Layout;
using Samenspel.WebKit.Numbers;

namespace Samenspel.Modules.Process.Decisions;

/// <summary>What pages say of decisions.</summary>
internal static class DecisionWords
{
    public static string CodeOf(DecidedVersion version) => $"{version.Kind}:{version.Id}";

    public static string In(BusinessCases.Contracts.LocalText text) => text.In(CultureInfo.CurrentUICulture);

    /// <summary>The sign of an outcome: a view or an advice is never shown as agreement.</summary>
    public static StatusKind KindOf(DecisionDocument document) => document switch
    {
        { Counts: "open" } => StatusKind.Warn,
        { IsApproval: true, Counts: "against" } => StatusKind.Bad,
        { IsApproval: true, Counts: "for", Conditions.Count: > 0 } => StatusKind.Warn,
        { IsApproval: true } => StatusKind.Ok,
        _ => StatusKind.None,
    };

    public static string OutcomeOf(DecisionDocument document) => document is { IsApproval: true, Counts: "for", Conditions.Count: > 0 }
        ? Phrase.With(ProcessTexts.Outcome_WithConditions, In(document.Outcome.Name))
        : In(document.Outcome.Name);

    public static string Whose(DecisionDocument document) => document.Participant is { } participant ? In(participant.Name) : ProcessTexts.Together;

    /// <summary>The body with its municipality, also after a merger.</summary>
    public static string Decider(DecisionDocument document) => document.Participant is { DeciderName: { } name, DeciderCode: var code } participant && code != participant.Code
        ? Phrase.With(ProcessTexts.Decider_Successor, In(document.Body.Name), name, In(participant.Name))
        : document.Participant is null ? In(document.Body.Name) : $"{In(document.Body.Name)}, {Whose(document)}";

    public static string What(DecisionDocument document) => document.Gate is { } gate ? In(gate.Name) : In(document.Kind.Name);

    /// <returns><c>31 voor, 7 tegen</c>; empty when nothing is known.</returns>
    public static string Votes(DecidedVotes? votes) => votes is null
        ? ""
        : string.Join(", ", new[] { (votes.For, ProcessTexts.Votes_For), (votes.Against, ProcessTexts.Votes_Against), (votes.Abstained, ProcessTexts.Votes_Abstained), (votes.Seats, ProcessTexts.Votes_Seats) }
            .Where(one => one.Item1 is not null).Select(one => Phrase.With(one.Item2, one.Item1)));

    public static StatusKind KindOf(CellState state, bool isLate) => state switch
    {
        CellState.For => StatusKind.Ok,
        CellState.Against => StatusKind.Bad,
        CellState.Postponed or CellState.Expired => StatusKind.Warn,
        CellState.ToCome => isLate ? StatusKind.Warn : StatusKind.Busy,
        _ => StatusKind.None,
    };

    public static string Of(CellState state) => state switch
    {
        CellState.NotAsked => ProcessTexts.Cell_NotAsked,
        CellState.Waits => ProcessTexts.Cell_Waits,
        CellState.ToCome => ProcessTexts.Cell_ToCome,
        CellState.Postponed => ProcessTexts.Cell_Postponed,
        CellState.Given => ProcessTexts.Cell_Given,
        CellState.For => ProcessTexts.Cell_For,
        CellState.Against => ProcessTexts.Cell_Against,
        _ => ProcessTexts.Cell_Expired,
    };

    public static string Of(ChoiceKind kind) => kind switch
    {
        ChoiceKind.Adapt => ProcessTexts.Choice_Adapt,
        ChoiceKind.Leave => ProcessTexts.Choice_Leave,
        _ => ProcessTexts.Choice_Stop,
    };
}
