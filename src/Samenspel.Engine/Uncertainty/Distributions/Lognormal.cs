namespace Samenspel.Engine.Uncertainty.Distributions;

/// <summary>Positive with a long tail upwards, as cost overruns have.</summary>
/// <param name="Median">Half lies below it; above zero.</param>
/// <param name="Sigma">Standard deviation of the natural logarithm; 0 to 3.</param>
public sealed record Lognormal(double Median, double Sigma) : Distribution
{
    private const double NormalP90 = 1.2815515655446004;

    public override bool IsCertain => Sigma <= 0;

    public override double Mean => Median * Math.Exp(0.5 * Sigma * Sigma);

    public override double Deviation => Mean * Math.Sqrt(Math.Exp(Sigma * Sigma) - 1);

    /// <summary>The one with this median and with one in ten above <paramref name="p90"/>.</summary>
    public static Lognormal Through(double median, double p90) => new(median, Math.Log(p90 / median) / NormalP90);

    /// <summary>The one with this mean.</summary>
    public static Lognormal WithMean(double mean, double sigma) => new(mean * Math.Exp(-0.5 * sigma * sigma), sigma);

    internal override double AtNormal(double z) => Median * Math.Exp(Sigma * z);

    private protected override double AtChance(double below, double above) =>
        AtNormal(below < above ? NormalCurve.Quantile(below) : -NormalCurve.Quantile(above));

    private protected override void AddFaults(string field, List<CaseFault> faults)
    {
        if (!AreNumbers(field, faults, ("median", Median), ("sigma", Sigma)))
        {
            return;
        }

        if (Median <= 0)
        {
            faults.Add(new($"{field}.median", "median-not-positive", "The median must be above zero."));
        }

        if (Sigma is < 0 or > 3)
        {
            faults.Add(new($"{field}.sigma", "sigma-out-of-range", "Sigma lies between 0 and 3; with a P90 it must lie above the median."));
        }
    }
}
