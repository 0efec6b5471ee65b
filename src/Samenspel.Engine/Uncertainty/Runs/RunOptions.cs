using Samenspel.Engine.Uncertainty.Points;

namespace Samenspel.Engine.Uncertainty.Runs;

/// <summary>How a case is computed. The same options and engine version give the same digits.</summary>
/// <param name="Method">How points are chosen.</param>
/// <param name="Draws">
/// All points together, 1,024 to <see cref="MaxDraws"/>. For Sobol: replications times a power of two of at least 256.
/// </param>
/// <param name="Seed">Any number; stored with the result.</param>
public sealed record RunOptions(DrawMethod Method = DrawMethod.Sobol, int Draws = 8192, ulong Seed = 1)
{
    public const int MaxDraws = 1 << 26;

    /// <summary>Independent scramblings (Sobol) or batches (Monte Carlo), 2 to 64, from which the error bar follows.</summary>
    public int Replications { get; init; } = 8;

    /// <summary>How many threads may work; changes no digit.</summary>
    public int Threads { get; init; } = 1;

    internal int Blocks => (Draws + PointSource.BlockLength - 1) / PointSource.BlockLength;

    /// <summary>What cannot be.</summary>
    public IReadOnlyList<CaseFault> Check()
    {
        var faults = new List<CaseFault>();
        if (Replications is < 2 or > 64)
        {
            faults.Add(new("replications", "out-of-range", "The number of replications is 2 to 64."));
            return faults;
        }

        var each = Draws / Replications;
        if (Draws is < 1024 or > MaxDraws)
        {
            faults.Add(new("draws", "out-of-range", $"The number of draws is 1024 to {MaxDraws}."));
        }
        else if (Method == DrawMethod.Sobol && (each * Replications != Draws || each < PointSource.BlockLength || (each & (each - 1)) != 0))
        {
            faults.Add(new("draws", "not-a-power-of-two", $"With Sobol's points the draws are {Replications} times a power of two of at least 256."));
        }

        if (Threads is < 1 or > 256)
        {
            faults.Add(new("threads", "out-of-range", "The number of threads is 1 to 256."));
        }

        return faults;
    }

    internal void Demand()
    {
        foreach (var fault in Check())
        {
            throw new ArgumentException($"{fault.Field}: {fault.Message}", fault.Field);
        }
    }

    internal PointSource Points(IReadOnlyList<string> names) => Method == DrawMethod.Sobol
        ? new SobolPoints(Seed, names, Blocks / Replications)
        : new PlainPoints(Seed, names);
}
