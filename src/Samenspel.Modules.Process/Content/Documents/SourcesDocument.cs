using Samenspel.Modules.BusinessCases.Contracts;

namespace Samenspel.Modules.Process.Content.Documents;

/// <summary>Publications.</summary>
internal sealed record SourcesDocument : ContentDocument
{
    public required IReadOnlyList<ContentSource> Sources { get; init; }

    public override IEnumerable<ContentItem> AllItems() => Sources;
}

internal sealed record ContentSource : ContentItem
{
    public required LocalText Title { get; init; }

    public string? Publisher { get; init; }

    public DateOnly? Date { get; init; }

    public int? Year { get; init; }

    public Uri? Url { get; init; }

    /// <summary>What is not known of it.</summary>
    public LocalText? Note { get; init; }
}
