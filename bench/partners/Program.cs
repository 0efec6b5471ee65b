using System.Diagnostics;
using System.Globalization;
using PartnersBench;
using Samenspel.Engine.Partners;
using Samenspel.Engine.Partners.Divisions;

// Reads the country that peer.py wrote (inhabitants, latitude, longitude; borders) and times the engine; prints name,n,milliseconds.
// With sizes after the folder only the division, for groups of at most so many.
var country = MeasuredCountry.Read(args[0]);
var sizes = args.Length > 1 ? args[1..].Select(text => int.Parse(text, CultureInfo.InvariantCulture)).ToArray() : [6, 8];
var n = country.Borders.Count;
// The peer's municipality: in the middle by number of neighbours.
var middle = country.Question(Enumerable.Range(0, n).OrderBy(one => country.Borders.NeighboursOf(one).Count).ElementAt(n / 2), 1);
var (best, looked) = (double.PositiveInfinity, 0L);
for (var round = 0; round < 60; round++)
{
    var watch = Stopwatch.StartNew();
    looked = PartnerSearch.Of(middle).Looked;
    best = Math.Min(best, watch.Elapsed.TotalMilliseconds);
}

Line("search-one", n, best);
Console.WriteLine($"# {looked} groups");
foreach (var (threads, saving) in args.Length > 1 ? [] : new[] { (1, false), (2, false), (1, true), (2, true) })
{
    var mark = saving ? "-with-saving" : "";
    var times = new List<(double Milliseconds, long Groups)>();
    for (var round = 0; round < 2; round++)
    {
        times.Clear();
        for (var one = 0; one < n; one++)
        {
            var watch = Stopwatch.StartNew();
            var answer = PartnerSearch.Of(country.Question(one, threads, saving));
            times.Add((watch.Elapsed.TotalMilliseconds, answer.Looked));
        }
    }

    var sorted = times.OrderBy(time => time.Milliseconds).ToArray();
    Line($"search-median-{threads}-threads{mark}", n, sorted[n / 2].Milliseconds);
    Line($"search-worst-{threads}-threads{mark}", n, sorted[^1].Milliseconds);
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"# nanoseconds a group, all municipalities: {1e6 * times.Sum(time => time.Milliseconds) / times.Sum(time => time.Groups):f1}"));
}

foreach (var size in sizes)
{
    var question = new DivisionQuestion { Borders = country.Borders, Cost = country.Cost, MaxSize = size, Iterations = 0, Threads = 2 };
    foreach (var iterations in new[] { 0, 0, 200, 2000, 10000 })
    {
        var before = Process.GetCurrentProcess().TotalProcessorTime;
        var watch = Stopwatch.StartNew();
        var answer = DivisionSearch.Of(question with { Iterations = iterations });
        Line($"divide-{size}-{iterations}-iterations", n, watch.Elapsed.TotalMilliseconds);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"# value {answer.Best!.Cost:f2} bound {answer.Bound:f2} gap {100 * answer.Gap:f4} % groups {answer.Groups} processor seconds {(Process.GetCurrentProcess().TotalProcessorTime - before).TotalSeconds:f2}"));
    }
}

static void Line(string name, int n, double milliseconds) => Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name},{n},{milliseconds:f3}"));
