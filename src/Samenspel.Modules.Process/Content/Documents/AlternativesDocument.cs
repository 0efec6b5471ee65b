using Samenspel.Modules.BusinessCases.Contracts;

namespace Samenspel.Modules.Process.Content.Documents;

/// <summary>The alternatives test: a decision tree without circles.</summary>
internal sealed record AlternativesDocument : ContentDocument
{
    public required IReadOnlyList<Citation> Sources { get; init; }

    public required IReadOnlyList<TreeOutcome> Outcomes { get; init; }

    public required string Start { get; init; }

    public required IReadOnlyList<TreeNode> Nodes { get; init; }

    public required IReadOnlyList<TreeLeaf> Leaves { get; init; }
}

internal sealed record TreeOutcome(string Id, LocalText Name);

internal sealed record TreeNode
{
    public required string Id { get; init; }

    public required LocalText Question { get; init; }

    public required LocalText Reason { get; init; }

    public required Hardness Hardness { get; init; }

    public required IReadOnlyList<Citation> Sources { get; init; }

    public required IReadOnlyList<TreeAnswer> Answers { get; init; }
}

/// <summary>An answer and the node or leaf that it leads to.</summary>
internal sealed record TreeAnswer(TreeAnswerKind Answer, string To, LocalText Because);

internal enum TreeAnswerKind
{
    Yes,
    No,
    Unknown,
}

internal sealed record TreeLeaf
{
    public required string Id { get; init; }

    public required string Outcome { get; init; }

    public required LocalText Name { get; init; }

    public required LocalText Advice { get; init; }

    public string? Variant { get; init; }

    public IReadOnlyList<string> Interventions { get; init; } = [];
}
