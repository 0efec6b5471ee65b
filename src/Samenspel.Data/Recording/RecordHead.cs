namespace Samenspel.Data.Recording;

/// <summary>Where a chain ends now. Taking its row makes two writes on one chain wait for each other.</summary>
internal sealed class RecordHead
{
    public required string Chain { get; init; }

    public required long Number { get; init; }

    public required string Hash { get; init; }
}
