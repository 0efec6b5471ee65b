using System.Diagnostics;
using System.Globalization;
using Samenspel.Engine.Tests.Uncertainty;
using Samenspel.Engine.Uncertainty.Cases;
using Samenspel.Engine.Uncertainty.Runs;

// Times the engine on the models whose costs peer.py wrote; prints one line a measurement: name, draws, threads, milliseconds.
var costs = PeerModels.Read(args[0]);
var (a, b) = (PeerModels.A(costs), PeerModels.B(costs));
foreach (var threads in new[] { 1, 2 })
{
    Values("a", a, new(DrawMethod.MonteCarlo, 1_000_000) { Threads = threads }, 5);
    Values("b", b, new(DrawMethod.MonteCarlo, 200_000) { Threads = threads }, 5);
    Values("a-sobol", a, new(DrawMethod.Sobol, 65_536) { Threads = threads }, 15);
}

void Values(string name, UncertainCase input, RunOptions options, int rounds) =>
    Measure(name, options.Draws, options.Threads, rounds, () => PresentValueCalculation.Of(input, options, withError: false));

static void Measure(string name, int draws, int threads, int rounds, Action run)
{
    var warm = Stopwatch.StartNew();
    do
    {
        run();
    }
    while (warm.ElapsedMilliseconds < 1500);

    var best = double.PositiveInfinity;
    for (var round = 0; round < rounds; round++)
    {
        var watch = Stopwatch.StartNew();
        run();
        best = Math.Min(best, watch.Elapsed.TotalMilliseconds);
    }

    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name},{draws},{threads},{best:f2}"));
}
