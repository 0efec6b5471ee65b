using Samenspel.Modules.BusinessCases.Contracts;

namespace Samenspel.Modules.Process.Content.Documents;

/// <summary>What a phase leaves behind.</summary>
internal sealed record OutputsDocument : ContentDocument
{
    public required IReadOnlyList<ProcessOutput> Outputs { get; init; }

    public override IEnumerable<ContentItem> AllItems() => Outputs;
}

internal sealed record ProcessOutput : ContentItem
{
    public required LocalText Name { get; init; }

    public required AnsweredBy MadeBy { get; init; }

    public required bool Required { get; init; }

    public required Hardness Hardness { get; init; }

    public required IReadOnlyList<Citation> Sources { get; init; }

    public LocalText? ReadyWhen { get; init; }

    public DateOnly? ValidFrom { get; init; }

    public DateOnly? ValidUntil { get; init; }
}
