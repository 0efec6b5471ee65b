namespace Samenspel.Modules.BusinessCases.Contracts;

/// <summary>A figure with how hard it is.</summary>
/// <param name="Quality">Null when nobody said.</param>
/// <param name="Source">Null when it comes from the source of the whole file.</param>
public sealed record CaseFigure(decimal Value, FigureQuality? Quality = null, CaseSource? Source = null);
