namespace Samenspel.Modules.Atlas.Domain;

/// <summary>One old code that became, or became part of, one new code on a day.</summary>
internal sealed class Reorganisation
{
    public DateOnly Date { get; init; }

    public required string OldCode { get; init; }

    public required string OldName { get; init; }

    public required string NewCode { get; init; }

    public required string NewName { get; init; }

    public ReorganisationKind Kind { get; init; }

    /// <summary>A split has several rows, one of which is the main successor.</summary>
    public bool MainSuccessor { get; init; }
}

internal enum ReorganisationKind
{
    Merged,
    Absorbed,
    Split,
    Renamed,
}
