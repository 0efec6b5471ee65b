namespace Samenspel.Modules.Process.Content.Documents;

/// <summary>Which phase of one model goes with which of another.</summary>
internal sealed record MappingDocument : ContentDocument
{
    public required MappedModel Left { get; init; }

    public required MappedModel Right { get; init; }

    public required Hardness Hardness { get; init; }

    public required IReadOnlyList<Citation> Sources { get; init; }

    public required IReadOnlyList<PhasePair> Pairs { get; init; }
}

internal sealed record MappedModel(string Model, int Version);

internal sealed record PhasePair(string Left, string Right, MappedPart Part);

/// <summary>What of the left phase goes with the right one.</summary>
internal enum MappedPart
{
    Whole,
    Individual,
    Joint,
}
