using System.Diagnostics;
using System.Globalization;
using Samenspel.Engine.Instruments;

// A round of the whole country, made up: 342 municipalities, 40 people each, 60 items in five areas. Prints name,answers,milliseconds, the best and the median of the rounds.
const int Municipalities = 342;
const int People = 40;
const int Items = 60;
const int Areas = 5;
const int Levels = 5;
var definition = new InstrumentDefinition
{
    Areas = Areas,
    Levels = Levels,
    Items = [.. Enumerable.Range(0, Items).Select(item => new InstrumentItemRule(item % Areas, Reversed: item % 7 == 0))],
    Feasible = 3,
    Needed = 4,
    Rules = [new(FindingType.BelowTarget, 0.5), new(FindingType.PartnerGap, 1), new(FindingType.PartGap, 1), new(FindingType.WideSpread), new(FindingType.Withheld)],
};
var answers = new InstrumentAnswer[Municipalities * People * Items];
var state = 20261123u;
for (var place = 0; place < answers.Length; place++)
{
    var person = place / Items;
    state = (state * 1664525) + 1013904223;
    answers[place] = new(person, person / People, person % 4, -1, place % Items, 1 + (int)(state >> 16) % Levels);
}

var shuffled = answers.ToArray();
for (var place = shuffled.Length - 1; place > 0; place--)
{
    state = (state * 1664525) + 1013904223;
    var other = (int)((ulong)state * (ulong)(place + 1) >> 32);
    (shuffled[place], shuffled[other]) = (shuffled[other], shuffled[place]);
}

var tally = InstrumentTally.Of(definition, answers);
var results = InstrumentResults.Of(tally, Chance);
Measure("count", () => InstrumentTally.Of(definition, answers));
Measure("count-shuffled", () => InstrumentTally.Of(definition, shuffled));
Measure("results", () => InstrumentResults.Of(tally, Chance));
Measure("findings", () => InstrumentFindings.In(definition, results));
Measure("all", () => InstrumentFindings.In(definition, InstrumentResults.Of(InstrumentTally.Of(definition, answers), Chance)));
Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"# findings {InstrumentFindings.In(definition, results).Count}, cells {results.Areas.Sum(area => area.Organisations.Count)}, peak memory {Process.GetCurrentProcess().PeakWorkingSet64 / 1e6:f0} MB"));

static double Chance(NumberName name) => ((name.Area * 7919) + ((name.Organisation ?? -1) * 104729) + ((name.Part ?? -1) * 1299709) + (name.IsSpread ? 15485863 : 0)) % 1009 / 1009.0;

void Measure(string name, Action run)
{
    var times = new double[25];
    run();
    for (var round = 0; round < times.Length; round++)
    {
        var watch = Stopwatch.StartNew();
        run();
        times[round] = watch.Elapsed.TotalMilliseconds;
    }

    Array.Sort(times);
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name},{answers.Length},{times[0]:f1},{times[times.Length / 2]:f1}"));
}
