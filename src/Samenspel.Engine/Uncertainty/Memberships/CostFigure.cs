namespace Samenspel.Engine.Uncertainty.Memberships;

/// <summary>Which figure of an uncertain cost.</summary>
public enum CostFigure
{
    Mean,
    P10,
    P50,
    P90,
    Likely,
}
