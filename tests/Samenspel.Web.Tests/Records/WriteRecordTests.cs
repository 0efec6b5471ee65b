using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samenspel.Data.Recording;
using Samenspel.Kernel;
using Samenspel.Kernel.Acting;
using static Samenspel.Web.Tests.Records.RecordDatabase;

namespace Samenspel.Web.Tests.Records;

/// <summary>Which lines a write leaves, whatever becomes of it.</summary>
public sealed class WriteRecordTests : IAsyncLifetime
{
    private RecordDatabase _database = null!;

    public async ValueTask InitializeAsync() => _database = await OpenAsync();

    public ValueTask DisposeAsync() => _database.DisposeAsync();

    [Fact]
    public async Task Write_ThatSucceeds_LeavesALineWithWhoWhatAndWhere()
    {
        await _database.WriteAsync("dossier:1", "dossier:1");

        var line = Assert.Single(await _database.LinesAsync("dossier:1"));
        Assert.Equal(
            (1, "samenspel.note", "dossier:1", "done", "installation", "test", "subject=dossier:1", RecordHash.Beginning),
            (line.Number, line.Action, line.Subject, line.Result, line.Actor, line.Origin, line.Details, line.Previous));
        Assert.Equal(RecordHash.Of(line), line.Hash);
    }

    [Theory]
    [InlineData(Fate.Refused, null)]
    [InlineData(Fate.Forbidden, "denied")]
    [InlineData(Fate.Hidden, "denied")]
    [InlineData(Fate.Unknown, "denied")]
    [InlineData(Fate.Denied, "denied")]
    public async Task Write_ThatIsRefused_LeavesALineOnlyWhenItWasDenied(Fate fate, string? result)
    {
        await _database.WriteAsync("c", "x", fate);

        Assert.Equal(result, (await _database.LinesAsync("c")).SingleOrDefault()?.Result);
    }

    [Fact]
    public async Task Write_ThatFails_LeavesALineThatSaysSo()
    {
        await Assert.ThrowsAsync<NotSupportedException>(() => _database.WriteAsync("c", "x", Fate.Failed));

        var line = Assert.Single(await _database.LinesAsync("c"));
        Assert.Equal(("failed", "failure=NotSupportedException"), (line.Result, line.Details));
    }

    [Fact]
    public async Task Write_ThatFailsBecauseOfTheDatabase_FailsAndLeavesNothing()
    {
        await Assert.ThrowsAsync<DbUpdateException>(() => _database.WriteAsync("c", "x", Fate.DatabaseFailed));

        Assert.Empty(await _database.LinesAsync("c"));
    }

    [Fact]
    public async Task WritesWithinAWrite_HaveLinesOfTheirOwn_InTheOrderInWhichTheyBegan()
    {
        await _database.AskAsync<Outer, int>(new Outer(new Note("b", "first", Fate.Done), new Note("a", "second", Fate.Done)));

        Assert.Equal(["outer", "first"], (await _database.LinesAsync("b")).Select(line => line.Subject));
        Assert.Equal(["second"], (await _database.LinesAsync("a")).Select(line => line.Subject));
        Assert.Equal("within=samenspel.outer\nsubject=first", (await _database.LinesAsync("b"))[1].Details);
        Assert.Empty((await _database.CheckAsync()).Faults);
    }

    [Theory]
    [InlineData(Fate.Hidden)]
    [InlineData(Fate.Forbidden)]
    public async Task DenialWithinAWrite_IsToldAfterTheWriteWentBack(Fate fate)
    {
        var outcome = await _database.AskAsync<Outer, int>(new Outer(new Note("b", "done", Fate.Done), new Note("c", "denied", fate)));

        Assert.False(outcome.TryGet(out _));
        Assert.Equal(("denied", "denied"), (await _database.LinesAsync("c")).Select(line => (line.Subject, line.Result)).First());
        Assert.DoesNotContain(await _database.LinesAsync("b"), line => line.Result == "done");
        Assert.Empty(await _database.LinesAsync("a"));
    }

    [Fact]
    public async Task DenialWithinAWriteThatThenFails_IsToldAsWell()
    {
        await Assert.ThrowsAsync<NotSupportedException>(() =>
            _database.AskAsync<Outer, int>(new Outer(new Note("b", "x", Fate.Hidden), Fails: true)));

        Assert.Equal(["failed", "denied"], (await _database.LinesAsync("b")).Select(line => line.Result));
    }

    [Fact]
    public async Task AppendWithinAWriteThatIsRefused_KeepsTheDenialOnly()
    {
        await _database.WriteAsync("c", "x", Fate.RefusedAfterTelling);

        Assert.Equal(["test.denied"], (await _database.LinesAsync("c")).Select(line => line.Action));
    }

    [Fact]
    public async Task Details_NeverHoldALineEndOrARun()
    {
        await _database.WriteAsync("c", new string('x', 500) + "\nresult=done");

        var line = Assert.Single(await _database.LinesAsync("c"));
        Assert.Equal((RecordLine.SubjectMaxLength, 1), (line.Subject.Length, line.Details.Split('\n').Length));
        Assert.Empty((await _database.CheckAsync()).Faults);
    }

    [Theory]
    [InlineData(Fate.Hidden)]
    [InlineData(Fate.Denied)]
    public async Task DenialsOfAVisitor_BeyondTheBudget_AreCountedInOneLine(Fate fate)
    {
        const int Tries = 200;
        var time = new HandTime();
        await using var database = await OpenAsync(time);
        for (var i = 0; i < Tries; i++)
        {
            await AsVisitorAsync(database, i, fate);
        }

        Assert.Equal(DenialBudget.ForOneOrigin, (await database.LinesAsync("c")).Count);
        Assert.Empty(await database.LinesAsync(Recorder.Platform));

        time.Now += TimeSpan.FromMinutes(1);
        await AsVisitorAsync(database, Tries, fate);

        Assert.Equal(DenialBudget.ForOneOrigin + 1, (await database.LinesAsync("c")).Count);
        var counted = Assert.Single(await database.LinesAsync(Recorder.Platform));
        Assert.Equal((Denials.Counting, $"count={Tries - DenialBudget.ForOneOrigin}"), (counted.Action, counted.Details));
    }

    [Fact]
    public void Budget_OfManyOrigins_IsBoundedAsAWhole()
    {
        var budget = new DenialBudget(new HandTime());

        var listed = Enumerable.Range(0, 10_000).Count(i => budget.Admit(Actor.Visitor, $"web 10.0.{i / 250}.{i % 250}"));

        Assert.Equal(DenialBudget.ForAll, listed);
        Assert.Equal(0, budget.TakeCounted());
        Assert.Equal(10_000 - DenialBudget.ForAll, budget.TakeCounted(atOnce: true));
        Assert.Equal(0, budget.TakeCounted(atOnce: true));
        Assert.True(budget.Admit(Actor.Installation, "test"));
    }

    private static Task<Outcome<int>> AsVisitorAsync(RecordDatabase database, int i, Fate fate) => database.UseAsync(scope =>
    {
        scope.GetRequiredService<ProcessContext>().Become(Actor.Visitor, "web 192.0.2.1");
        return scope.GetRequiredService<IHandle<Note, int>>().HandleAsync(new Note("c", $"x{i}", fate), CancellationToken.None);
    });
}
