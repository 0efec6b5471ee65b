using System.Text.Json.Serialization;
using Samenspel.Modules.BusinessCases.Contracts;

namespace Samenspel.Modules.Process.Content.Documents;

/// <summary>What every document of the content has.</summary>
internal abstract record ContentDocument
{
    [JsonPropertyName("$schema")]
    public string? Schema { get; init; }

    public required string Format { get; init; }

    /// <summary>Who answers for it: samenspel, or a regional body.</summary>
    public required string Publisher { get; init; }

    public required string Id { get; init; }

    public required int Version { get; init; }

    public required DateOnly Issued { get; init; }

    public required LocalText Name { get; init; }

    /// <summary>The version of every document to which this one refers.</summary>
    public IReadOnlyList<PinnedDocument> Uses { get; init; } = [];

    public IReadOnlyList<ContentChange> Changes { get; init; } = [];

    public LocalText? Note { get; init; }

    /// <summary>All items that another document can refer to.</summary>
    public virtual IEnumerable<ContentItem> AllItems() => [];
}
