namespace Samenspel.Engine.BusinessCases;

/// <summary>A figure that nobody gave, and the results that are missing because of it.</summary>
/// <param name="Participant">Whose figure it is; null for a figure of the whole group.</param>
public sealed record MissingFigure(string? Participant, FigureKind Figure, IReadOnlyList<BlockedResult> Blocks);
