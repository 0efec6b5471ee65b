using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;
using CostSharingBench;
using Samenspel.Engine.CostSharing;
using Samenspel.Engine.CostSharing.Checks;
using Samenspel.Engine.CostSharing.Forms;

// Reads the games that peer.py wrote and times the engine on one thread; prints one line a measurement: name, n, milliseconds.
var folder = args[0];
foreach (var file in Directory.GetFiles(folder, "table-*.f64").Order(StringComparer.Ordinal))
{
    var values = new double[new FileInfo(file).Length / sizeof(double)];
    using (var stream = File.OpenRead(file))
    {
        stream.ReadExactly(MemoryMarshal.AsBytes(values.AsSpan()));
    }

    var game = new TableGame(GameKind.Cost, values);
    var n = game.Lines;
    Measure("shapley", n, n > 22 ? 5 : 30, () => Sharing.Of(game, SharingMethod.Shapley));
    var shares = Sharing.Of(game, SharingMethod.Shapley).Allocation!;
    Measure("core-check-20", n, n > 22 ? 5 : 30, () => CoreCheck.Of(game, shares));
    Measure("core-check-20-per-head", n, n > 22 ? 5 : 30, () => CoreCheck.Of(game, shares, 20, perHead: true));
    if (n <= 25)
    {
        Measure("nucleolus", n, n > 22 ? 1 : 7, () => Verified(Sharing.Of(game, SharingMethod.Nucleolus)));
        Measure("percapita-nucleolus", n, n > 22 ? 1 : 7, () => Verified(Sharing.Of(game, SharingMethod.PerCapitaNucleolus)));
    }

    foreach (var (name, run) in Practice.Of(game))
    {
        Measure(name, n, 7, run);
    }
}

var lines = File.ReadAllLines(Path.Combine(folder, "scale-342.csv"))
    .Select(line => line.Split(',').Select(text => double.Parse(text, CultureInfo.InvariantCulture)).ToArray()).ToArray();
var many = new ScaleGame(GameKind.Cost, [.. lines.Select(line => line[0])], [.. lines.Select(line => line[1])], [new(220, 0.82)]);
Measure("shapley-scale", many.Lines, 7, () => Sharing.Of(many, SharingMethod.Shapley));
var manyShares = Sharing.Of(many, SharingMethod.Shapley);
Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"# estimated relative error at n={many.Lines}: {manyShares.Error:e1}"));
Measure("core-check-20-scale", many.Lines, 20, () => CoreCheck.Of(many, manyShares.Allocation!));
foreach (var (name, size, run) in Practice.Plain())
{
    Measure(name, size, 7, run);
}

Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"# peak memory {Process.GetCurrentProcess().PeakWorkingSet64 / 1e6:f0} MB"));

static void Measure(string name, int n, int rounds, Action run)
{
    // Long enough for the compiler's second tier on the short ones.
    var warm = Stopwatch.StartNew();
    do
    {
        run();
    }
    while (n <= 22 && warm.ElapsedMilliseconds < 600);

    var best = double.PositiveInfinity;
    for (var round = 0; round < rounds; round++)
    {
        var watch = Stopwatch.StartNew();
        run();
        best = Math.Min(best, watch.Elapsed.TotalMilliseconds);
    }

    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name},{n},{best:f3}"));
}

static void Verified(SharingResult result)
{
    if (result.VerifiedTo is null)
    {
        throw new InvalidOperationException($"{result.Method} was not verified: {result.Note}.");
    }
}
