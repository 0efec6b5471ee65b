using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Samenspel.Data;
using Samenspel.Data.Recording;
using Samenspel.Modules.Access.Records;

namespace Samenspel.Web.Tests.Records;

/// <summary>Once a day, and when the site starts and stops, the ends of all chains go to the log and to the database.</summary>
public sealed class AnchorTests
{
    [Fact]
    public async Task Site_AnchorsAtStartOnEachDayAndAtStop()
    {
        var time = new HandTime();
        await using var database = await RecordDatabase.OpenAsync(time);
        var log = new LogOfTest();
        using var keeping = new AnchorKeeping(database.Services.GetRequiredService<IServiceScopeFactory>(), time, log);
        await database.WriteAsync("c");

        await keeping.TickAsync();
        await keeping.TickAsync();
        time.Now += TimeSpan.FromHours(14.9);
        await keeping.TickAsync();
        time.Now += TimeSpan.FromHours(0.2);
        await keeping.TickAsync();
        await keeping.StopAsync(CancellationToken.None);

        var anchors = await AnchorsAsync(database);
        Assert.Equal([(1, "start"), (2, "daily"), (3, "stop")], anchors.Select(anchor => ((int)anchor.Number, anchor.Reason)));
        Assert.Equal(
            [
                $"Record anchor 1 at 2026-11-21T09:00:00.000Z (start): 1 chains, 1 lines, root {anchors[0].Root}",
                $"Record anchor 2 at 2026-11-22T00:06:00.000Z (daily): 1 chains, 1 lines, root {anchors[1].Root}",
                $"Record anchor 3 at 2026-11-22T00:06:00.000Z (stop): 1 chains, 1 lines, root {anchors[2].Root}",
            ],
            log.Lines);
        Assert.Empty((await database.CheckAsync(root: anchors[2].Root)).Faults);
    }

    [Fact]
    public async Task Anchor_KeepsOnlyTheEndsThatMoved_AndAllInItsRoot()
    {
        await using var database = await RecordDatabase.OpenAsync();
        await database.WriteAsync("a");
        await database.WriteAsync("b");
        var first = await database.AnchorAsync();
        await database.WriteAsync("b");
        var second = await database.AnchorAsync();

        var (a, b) = ((await database.LinesAsync("a"))[^1], (await database.LinesAsync("b"))[^1]);
        Assert.Equal($"b 2 {b.Hash}", second.Moved);
        Assert.Equal((2, 3L, first.Root), (second.Chains, second.Lines, second.Previous));
        Assert.Equal(RecordHash.OfAnchor(first.Root, 2, second.At, [new ChainEnd("b", 2, b.Hash), new ChainEnd("a", 1, a.Hash)]), second.Root);
    }

    [Fact]
    public async Task Anchor_ThatCannotBeKept_IsLoggedAndTriedAgain()
    {
        var time = new HandTime();
        await using var database = await RecordDatabase.OpenAsync(time);
        var log = new LogOfTest();
        using var keeping = new AnchorKeeping(database.Services.GetRequiredService<IServiceScopeFactory>(), time, log);
        await database.ExecuteAsync("ALTER TABLE audit_anchor RENAME TO audit_away");

        await keeping.TickAsync();
        Assert.Equal(["The record could not be anchored"], log.Lines);

        await database.ExecuteAsync("ALTER TABLE audit_away RENAME TO audit_anchor");
        await keeping.TickAsync();

        Assert.Equal("start", Assert.Single(await AnchorsAsync(database)).Reason);
    }

    [Fact]
    public async Task Anchors_OfSeveralNodesAtOnce_FollowEachOther()
    {
        await using var database = await RecordDatabase.OpenAsync();
        await database.WriteAsync("a");

        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(database.AnchorAsync)));

        Assert.Equal(8, (await database.CheckAsync()).Anchors);
        Assert.Empty((await database.CheckAsync()).Faults);
    }

    private static Task<List<RecordAnchor>> AnchorsAsync(RecordDatabase database) => database.UseAsync(scope =>
        scope.GetRequiredService<SamenspelDb>().Set<RecordAnchor>().AsNoTracking().OrderBy(anchor => anchor.Number).ToListAsync());

    private sealed class LogOfTest : ILogger<AnchorKeeping>
    {
        public List<string> Lines { get; } = [];

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            Lines.Add(formatter(state, exception));
    }
}
