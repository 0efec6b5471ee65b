using System.Diagnostics;
using System.Globalization;
using Samenspel.Engine.Tests.Uncertainty;
using Samenspel.Engine.Uncertainty.Cases;
using Samenspel.Engine.Uncertainty.Influences;
using Samenspel.Engine.Uncertainty.Memberships;
using Samenspel.Engine.Uncertainty.Runs;

// Times the engine on the models whose costs peer.py wrote; prints one line a measurement: name, draws, threads, milliseconds that
// passed, milliseconds of processor time. Both are the least of some rounds: on a busy machine the second says more, with one thread.
var costs = PeerModels.Read(args[0]);
var (a, b, apart) = (PeerModels.A(costs), PeerModels.B(costs), PeerModels.Independent(costs));
foreach (var threads in args.Contains("--one") ? [1] : new[] { 1, 2 })
{
    Values("a", a, new(DrawMethod.MonteCarlo, 1_000_000) { Threads = threads }, 7);
    Values("a-sobol", a, new(DrawMethod.Sobol, 65_536) { Threads = threads, Replications = 4 }, 25);
    Values("b", b, new(DrawMethod.MonteCarlo, 200_000) { Threads = threads }, 7);
    var (points, half) = (new RunOptions(DrawMethod.Sobol, 8192) { Threads = threads }, new RunOptions(DrawMethod.Sobol, 16_384) { Threads = threads });
    Measure("sensitivity-20-inputs", half, 25, () => SensitivityCalculation.Of(apart, "central", "alone", half));
    Measure("case-with-fan", points, 25, () => CaseCalculation.Of(a, points));
    Measure("case-with-everything", points, 25, () => CaseCalculation.Of(SmallCases.Everything(), points));
    Measure("memberships-all-120-groups", points, 25, () => MembershipCalculation.Of(a, "central", "alone", points));
    Measure("tornado", points, 25, () => TornadoCalculation.Of(a, "central", "alone"));
}

void Values(string name, UncertainCase input, RunOptions options, int rounds) =>
    Measure(name, options, rounds, () => PresentValueCalculation.Of(input, options, withError: false));

static void Measure(string name, RunOptions options, int rounds, Action run)
{
    // Long enough for the compiler's second tier.
    var warm = Stopwatch.StartNew();
    do
    {
        run();
    }
    while (warm.ElapsedMilliseconds < 1500);

    using var process = Process.GetCurrentProcess();
    var (passed, worked) = (double.PositiveInfinity, double.PositiveInfinity);
    for (var round = 0; round < rounds; round++)
    {
        var before = process.TotalProcessorTime;
        var watch = Stopwatch.StartNew();
        run();
        passed = Math.Min(passed, watch.Elapsed.TotalMilliseconds);
        process.Refresh();
        worked = Math.Min(worked, (process.TotalProcessorTime - before).TotalMilliseconds);
    }

    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name},{options.Draws},{options.Threads},{passed:f2},{worked:f2}"));
}
