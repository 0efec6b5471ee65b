using System.Numerics;
using Samenspel.Engine.Uncertainty.Runs;

namespace Samenspel.Cli.Uncertainty;

/// <summary>What somebody asked of a run; null is not asked.</summary>
internal sealed record DrawRequest(int? Draws, ulong? Seed, DrawMethod? Method, int? Threads)
{
    /// <summary>At this number one run takes about half a gigabyte.</summary>
    public const int MostDraws = 1 << 22;

    public const int MostThreads = 256;

    private const int LeastPlain = 1024;
    private const int LeastEach = 256;

    public bool AsksAnything => Draws is not null || Seed is not null || Method is not null || Threads is not null;

    /// <summary>Options for what was asked, and for the rest as in <paramref name="otherwise"/>.</summary>
    public RunOptions Options(RunOptions otherwise)
    {
        var method = Method ?? otherwise.Method;
        return otherwise with
        {
            Method = method,
            Seed = Seed ?? otherwise.Seed,
            Draws = AtLeast(Draws ?? otherwise.Draws, method, otherwise.Replications),
            Threads = Threads ?? Math.Clamp(Environment.ProcessorCount, 1, MostThreads),
        };
    }

    /// <summary>The smallest number of points that the method can have and that is not below what was asked.</summary>
    public static int AtLeast(int asked, DrawMethod method, int replications) => method == DrawMethod.MonteCarlo
        ? Math.Max(asked, LeastPlain)
        : replications * (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max((asked + replications - 1) / replications, LeastEach));
}
