using Samenspel.Modules.BusinessCases.Contracts;

namespace Samenspel.Modules.Process.Content.Documents;

/// <summary>What the sources do not give, where it would come from, and what the product does without it.</summary>
internal sealed record UnknownDocument : ContentDocument
{
    public required IReadOnlyList<UnknownMatter> Items { get; init; }
}

internal sealed record UnknownMatter
{
    public required string Id { get; init; }

    public required LocalText What { get; init; }

    public required LocalText Where { get; init; }

    public required LocalText Effect { get; init; }

    public IReadOnlyList<Citation> Sources { get; init; } = [];
}
