namespace Samenspel.Engine.Uncertainty.Distributions;

/// <summary>
/// Least, most likely and most, with more weight on the most likely: a beta distribution with shape 4 (D. G. Malcolm e.a., Operations
/// Research 7, 1959).
/// </summary>
public sealed record Pert(double Min, double Mode, double Max) : Distribution
{
    private const int CoarseCells = 256;

    public override bool IsCertain => Max <= Min;

    public override double Mean => (Min + (4 * Mode) + Max) / 6;

    public override double Deviation => Math.Sqrt((Mean - Min) * (Max - Mean) / 7);

    private protected override double AtChance(double below, double above) => IsCertain
        ? Min
        : Min + ((Max - Min) * Curve().Quantile(below, above, (Mean - Min) / (Max - Min)));

    // Exact at 257 knots; between them the quintic through value, slope and bend at both ends, all known from the density.
    internal override void FillKnots(Span<double> knots)
    {
        if (IsCertain || (knots.Length - 1) % CoarseCells != 0)
        {
            base.FillKnots(knots);
            return;
        }

        var (curve, range, step) = (Curve(), Max - Min, 2 * Reach / CoarseCells);
        var fine = (knots.Length - 1) / CoarseCells;
        var left = Local(curve, -Reach, 0, step);
        for (var cell = 0; cell < CoarseCells; cell++)
        {
            var right = Local(curve, Position(cell + 1, CoarseCells + 1), left.X + left.Slope, step);
            for (var i = 0; i <= fine; i++)
            {
                knots[(cell * fine) + i] = Min + (range * Between(left, right, (double)i / fine));
            }

            left = right;
        }
    }

    private BetaCurve Curve() => new(1 + (4 * (Mode - Min) / (Max - Min)), 1 + (4 * (Max - Mode) / (Max - Min)));

    /// <summary>Quantile at a normal draw with its first and second derivative, in coarse steps.</summary>
    private (double X, double Slope, double Bend) Local(BetaCurve curve, double z, double guess, double step)
    {
        var (a, b) = (4 * (Mode - Min) / (Max - Min), 4 * (Max - Mode) / (Max - Min));
        var start = guess > 0 && guess < 1 ? guess : (Mean - Min) / (Max - Min);
        var x = curve.Quantile(NormalCurve.Below(z), NormalCurve.Below(-z), start);
        var slope = NormalCurve.Density(z) / curve.Density(x);
        var bend = slope * (-z - (slope * ((a / x) - (b / (1 - x)))));
        return (x, slope * step, bend * step * step);
    }

    private static double Between((double X, double Slope, double Bend) left, (double X, double Slope, double Bend) right, double t)
    {
        var gap = right.X - left.X - left.Slope - (0.5 * left.Bend);
        var slope = right.Slope - left.Slope - left.Bend;
        var bend = right.Bend - left.Bend;
        var c3 = (10 * gap) - (4 * slope) + (0.5 * bend);
        var c4 = (-15 * gap) + (7 * slope) - bend;
        var c5 = (6 * gap) - (3 * slope) + (0.5 * bend);
        return left.X + (t * (left.Slope + (t * ((0.5 * left.Bend) + (t * (c3 + (t * (c4 + (t * c5)))))))));
    }

    private protected override void AddFaults(string field, List<CaseFault> faults) =>
        ThreePointFaults.Add(field, Min, Mode, Max, AreNumbers(field, faults, ("min", Min), ("mode", Mode), ("max", Max)), faults);
}
