namespace Samenspel.Engine.Uncertainty.Memberships;

/// <summary>Figures of an uncertain cost, in euro.</summary>
/// <param name="Likely">With every amount at its most likely value, or its middle where no value is likelier (uniform) and its median where the cost runs over (lognormal).</param>
public sealed record GroupFigures(double Mean, double P10, double P50, double P90, double Likely)
{
    /// <summary>One of them.</summary>
    public double At(CostFigure figure) => figure switch
    {
        CostFigure.Mean => Mean,
        CostFigure.P10 => P10,
        CostFigure.P50 => P50,
        CostFigure.P90 => P90,
        CostFigure.Likely => Likely,
        _ => throw new ArgumentOutOfRangeException(nameof(figure), figure, "Unknown figure."),
    };
}
