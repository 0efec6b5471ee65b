namespace Samenspel.Modules.Process.Content.Documents;

/// <summary>True, false, or not to be judged when a fact is missing.</summary>
internal abstract record WarningCondition;

internal sealed record AllHold(IReadOnlyList<WarningCondition> Conditions) : WarningCondition;

internal sealed record AnyHolds(IReadOnlyList<WarningCondition> Conditions) : WarningCondition;

internal sealed record DoesNotHold(WarningCondition Condition) : WarningCondition;

internal sealed record NumberCompares(string Fact, FactComparison Is, decimal Value) : WarningCondition;

internal sealed record FactIs(string Fact, bool Value) : WarningCondition;

internal sealed record OutputIs(string Output, bool Ready) : WarningCondition;

internal sealed record QuestionIs(string Question, bool Answered) : WarningCondition;

internal sealed record GateIs(string Gate, bool Open) : WarningCondition;

internal enum FactComparison
{
    Equal,
    LessThan,
    AtLeast,
    MoreThan,
}
