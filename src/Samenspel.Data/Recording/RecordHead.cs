namespace Samenspel.Data.Recording;

/// <summary>Where a chain ends now. Taking its row makes two writes on one chain wait for each other.</summary>
internal sealed class RecordHead
{
    /// <summary>The row of the anchors, which are numbered and tied together as a chain is.</summary>
    public const string OfAnchors = "anchor";

    public required string Chain { get; init; }

    public required long Number { get; init; }

    public required string Hash { get; init; }
}
