namespace Samenspel.Modules.BusinessCases.Contracts;

/// <summary>The fte that all participants wish together; both ends are equal when it is one value.</summary>
public sealed record JointFigure(decimal Low, decimal High, FigureQuality? Quality = null, CaseSource? Source = null);
