using Samenspel.Modules.Process.Content.Documents;
using Samenspel.Modules.Process.Content.Reading;
using Samenspel.Modules.Process.Contracts;
using Samenspel.Modules.Process.Decisions;
using Samenspel.Modules.Process.Gates;
using Samenspel.Modules.Process.Texts;
using Samenspel.Modules.Process.Working;
using Samenspel.WebKit.Numbers;

namespace Samenspel.Modules.Process.Warnings;

/// <summary>Judges the condition of a warning and keeps which facts it saw.</summary>
/// <param name="view">The track.</param>
/// <param name="facts">What is known.</param>
internal sealed class ConditionReader(WorkView view, ILookup<string, ProcessFactValue> facts)
{
    private readonly List<WarningGround> _grounds = [];

    public IReadOnlyList<WarningGround> Grounds => _grounds;

    /// <returns>Whether it holds; null when a fact that it needs is missing.</returns>
    public bool? Judge(WarningCondition condition) => condition switch
    {
        AllHold all => ThreeValued.All(all.Conditions.Select(Judge).ToList()),
        AnyHolds any => ThreeValued.Any(any.Conditions.Select(Judge).ToList()),
        DoesNotHold not => ThreeValued.Not(Judge(not.Condition)),
        NumberCompares number => Keep(number),
        FactIs fact => Keep(fact),
        OutputIs output => Keep(output),
        QuestionIs question => Keep(question),
        GateIs gate => Keep(gate),
        _ => throw new ArgumentOutOfRangeException(nameof(condition)),
    };

    private bool? Keep(NumberCompares asked)
    {
        var known = facts[Local(asked.Fact)].Where(one => one.Number is not null).ToList();
        return Keep(
            NameOf(asked.Fact),
            known.Select(one => (Whose(one) + With(Show.Trimmed(one.Number!.Value), asked.Fact), Compares(one.Number.Value, asked))).ToList(),
            Phrase.With(Word(asked.Is), With(Show.Trimmed(asked.Value), asked.Fact)));
    }

    private bool? Keep(FactIs asked)
    {
        var known = facts[Local(asked.Fact)].Where(one => one.Truth is not null).ToList();
        return Keep(NameOf(asked.Fact), known.Select(one => (Whose(one) + YesNo(one.Truth!.Value), one.Truth == asked.Value)).ToList(), YesNo(asked.Value));
    }

    private bool? Keep(OutputIs asked)
    {
        var id = Local(asked.Output);
        var isReady = view.Ready(id) is not null;
        return Keep(
            view.Content.Output(id) is { } output ? DecisionWords.In(output.Name) : id,
            [(isReady ? WorkTexts.Output_Ready : WorkTexts.Output_Missing, isReady == asked.Ready)],
            asked.Ready ? WorkTexts.Output_Ready : WorkTexts.Output_Missing);
    }

    private bool? Keep(QuestionIs asked)
    {
        var item = view.Question(Local(asked.Question));
        return Keep(
            item is null ? asked.Question : DecisionWords.In(item.Question.Text),
            item is null ? [] : [(item.IsAnswered ? WorkTexts.State_Answered : Phrase.With(WorkTexts.State_Some, item.Given, item.Wanted), item.IsAnswered == asked.Answered)],
            asked.Answered ? WorkTexts.State_Answered : WorkTexts.State_Open);
    }

    private bool? Keep(GateIs asked)
    {
        var gate = view.Standing.Gate(Local(asked.Gate));
        return Keep(
            gate is null ? asked.Gate : DecisionWords.In(gate.Gate.Gate.Name),
            gate is null ? [] : [(GateWords.StateOf(gate), gate.IsOpen == asked.Open)],
            asked.Open ? WorkTexts.Gate_Open : WorkTexts.Gate_Closed);
    }

    private bool? Keep(string text, List<(string Value, bool Holds)> known, string asks)
    {
        bool? holds = known.Count == 0 ? null : known.Exists(one => one.Holds);
        _grounds.Add(new(text, known.Count == 0 ? null : string.Join("; ", known.Select(one => one.Value)), asks, holds));
        return holds;
    }

    private string NameOf(string fact) => view.Content.Facts.TryGetValue(Local(fact), out var known) ? DecisionWords.In(known.Meaning) : fact;

    private string With(string number, string fact) => view.Content.Facts.TryGetValue(Local(fact), out var known) && known.Unit is { } unit ? $"{number} {DecisionWords.In(unit)}" : number;

    private static string Whose(ProcessFactValue one) => one.Participant is { } name ? $"{name}: " : "";

    private static string YesNo(bool truth) => truth ? WorkTexts.Yes : WorkTexts.No;

    private static string Word(FactComparison comparison) => comparison switch
    {
        FactComparison.Equal => WorkTexts.Is_Equal,
        FactComparison.LessThan => WorkTexts.Is_LessThan,
        FactComparison.AtLeast => WorkTexts.Is_AtLeast,
        _ => WorkTexts.Is_MoreThan,
    };

    private static bool Compares(decimal value, NumberCompares asked) => asked.Is switch
    {
        FactComparison.Equal => value == asked.Value,
        FactComparison.LessThan => value < asked.Value,
        FactComparison.AtLeast => value >= asked.Value,
        _ => value > asked.Value,
    };

    private static string Local(string reference) => ContentReference.Split(reference, "").Id;
}
