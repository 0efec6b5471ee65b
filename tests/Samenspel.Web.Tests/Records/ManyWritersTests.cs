using Samenspel.Data.Recording;
using static Samenspel.Web.Tests.Records.RecordDatabase;

namespace Samenspel.Web.Tests.Records;

/// <summary>Many write at once: numbers without gaps, chains that fit, and nobody who waits for ever.</summary>
public sealed class ManyWritersTests : IAsyncLifetime
{
    private const int Writers = 50;

    private RecordDatabase _database = null!;

    public async ValueTask InitializeAsync() => _database = await OpenAsync();

    public ValueTask DisposeAsync() => _database.DisposeAsync();

    [Fact]
    public async Task OnOneChain_EveryWriteHasItsNumber()
    {
        var outcomes = await Task.WhenAll(Enumerable.Range(0, Writers).Select(i => Task.Run(() => _database.WriteAsync("c", $"{i}"))));

        Assert.All(outcomes, outcome => Assert.True(outcome.TryGet(out _)));
        var lines = await _database.LinesAsync("c");
        Assert.Equal(Enumerable.Range(1, Writers).Select(i => (long)i), lines.Select(line => line.Number));
        Assert.Equal(Writers, lines.Select(line => line.Subject).Distinct(StringComparer.Ordinal).Count());
        Assert.Empty((await _database.CheckAsync()).Faults);
    }

    [Fact]
    public async Task OnSeveralChainsInOppositeOrder_NobodyWaitsForEver()
    {
        var outcomes = await Task.WhenAll(Enumerable.Range(0, Writers).Select(i => Task.Run(() => _database.AskAsync<Outer, int>(i % 2 == 0
            ? new Outer(new Note("d", $"{i}", Fate.Done), new Note("c", $"{i}", Fate.Done))
            : new Outer(new Note("c", $"{i}", Fate.Done), new Note("d", $"{i}", Fate.Done))))));

        Assert.All(outcomes, outcome => Assert.True(outcome.TryGet(out _)));
        var report = await _database.CheckAsync();
        Assert.Empty(report.Faults);
        Assert.Equal([("b", Writers), ("c", Writers), ("d", Writers)], report.Chains.Select(chain => (chain.Chain, (int)chain.Lines)));
    }

    [Fact]
    public async Task WhileOthersCheckAndAnchor_EverythingFits()
    {
        var writing = Task.WhenAll(Enumerable.Range(0, Writers).Select(i => Task.Run(() => _database.WriteAsync($"c{i % 5}"))));
        var reports = new List<RecordReport>();
        while (!writing.IsCompleted)
        {
            await _database.AnchorAsync();
            reports.Add(await _database.CheckAsync());
        }

        await writing;
        reports.Add(await _database.CheckAsync());
        Assert.Empty(reports.SelectMany(report => report.Faults));
        Assert.Equal(Writers, reports[^1].Chains.Sum(chain => chain.Lines));
    }
}
