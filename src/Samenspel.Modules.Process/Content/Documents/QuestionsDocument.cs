using Samenspel.Modules.BusinessCases.Contracts;

namespace Samenspel.Modules.Process.Content.Documents;

/// <summary>Every question once; the models say in which phase it stands.</summary>
internal sealed record QuestionsDocument : ContentDocument
{
    public required IReadOnlyList<ProcessQuestion> Questions { get; init; }

    public override IEnumerable<ContentItem> AllItems() => Questions;
}

internal sealed record ProcessQuestion : ContentItem
{
    public required LocalText Text { get; init; }

    public required QuestionMatter Matter { get; init; }

    public required AnsweredBy AnsweredBy { get; init; }

    public required bool PrivateUntilShared { get; init; }

    public required AnswerForm Answer { get; init; }

    public required Hardness Hardness { get; init; }

    public required IReadOnlyList<Citation> Sources { get; init; }

    /// <summary>Nobody sees an answer before all are opened at the same moment.</summary>
    public bool RevealedTogether { get; init; }

    public LocalText? Note { get; init; }

    public IReadOnlyList<string> Related { get; init; } = [];

    public DateOnly? ValidFrom { get; init; }

    /// <summary>The first day on which it no longer holds.</summary>
    public DateOnly? ValidUntil { get; init; }
}

/// <summary>What a question is about; <see cref="How"/> waits for the what-decision.</summary>
internal enum QuestionMatter
{
    What,
    How,
}

internal enum AnsweredBy
{
    Each,
    Together,
}

internal enum AnswerForm
{
    Text,
    YesNo,
    List,
    Amount,
    Date,
    Level,
}
