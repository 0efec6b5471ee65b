using Samenspel.Modules.BusinessCases.Outlook;

namespace Samenspel.Web.Tests.BusinessCases.Outlook;

/// <summary>What is computed once for all who ask, and what is not kept.</summary>
public sealed class SharedWorkTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task TwoAtOnce_ComputeOnce()
    {
        using var work = new SharedWork<string, int>(4, 100, _ => 1);
        using var gate = new ManualResetEventSlim();
        var both = Enumerable.Range(0, 20).Select(_ => work.OfAsync("a", _ => Wait(gate, 7), Token)).ToArray();
        gate.Set();

        Assert.All(await Task.WhenAll(both), value => Assert.Equal(7, value));
        Assert.Equal(1, work.Begun);
        Assert.Equal(7, await work.OfAsync("a", _ => 8, Token));
    }

    [Fact]
    public async Task WhoGoesAway_SpoilsNothingForWhoStays()
    {
        using var work = new SharedWork<string, int>(4, 100, _ => 1);
        using var gate = new ManualResetEventSlim();
        using var impatient = new CancellationTokenSource();
        var first = work.OfAsync("a", _ => Wait(gate, 7), impatient.Token);
        var second = work.OfAsync("a", _ => 8, Token);

        await impatient.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => first);
        gate.Set();

        Assert.Equal(7, await second);
        Assert.Equal(1, work.Begun);
    }

    [Fact]
    public async Task WhenNobodyWaits_TheWorkStopsAndIsForgotten()
    {
        using var work = new SharedWork<string, int>(4, 100, _ => 1);
        var (begun, stopped) = (new TaskCompletionSource(), new TaskCompletionSource());
        using var impatient = new CancellationTokenSource();
        var only = work.OfAsync(
            "a",
            stop =>
            {
                begun.SetResult();
                stop.WaitHandle.WaitOne();
                stopped.SetResult();
                stop.ThrowIfCancellationRequested();
                return 1;
            },
            impatient.Token);

        await begun.Task.WaitAsync(TimeSpan.FromSeconds(30), Token);
        await impatient.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => only);
        await stopped.Task.WaitAsync(TimeSpan.FromSeconds(30), Token);

        Assert.Equal(9, await work.OfAsync("a", _ => 9, Token));
        Assert.Equal(2, work.Begun);
    }

    [Fact]
    public async Task AFault_IsNotKept()
    {
        using var work = new SharedWork<string, int>(4, 100, _ => 1);

        await Assert.ThrowsAsync<InvalidOperationException>(() => work.OfAsync("a", _ => throw new InvalidOperationException("broken"), Token));

        Assert.Equal(3, await work.OfAsync("a", _ => 3, Token));
    }

    [Fact]
    public async Task WhatMayNotBeKept_IsComputedAgain()
    {
        using var work = new SharedWork<string, int>(4, 100, value => value < 0 ? null : 1);

        Assert.Equal(-1, await work.OfAsync("a", _ => -1, Token));
        Assert.Equal(2, await work.OfAsync("a", _ => 2, Token));
    }

    [Fact]
    public async Task TooMuch_DropsWhatWasUsedLongestAgo()
    {
        using var work = new SharedWork<int, int>(4, 30, _ => 10);
        foreach (var key in new[] { 1, 2, 3, 1, 4 })
        {
            await work.OfAsync(key, _ => key, Token);
        }

        Assert.Equal(30, work.Kept);
        Assert.Equal(4, work.Begun);
        await work.OfAsync(1, _ => 1, Token);
        await work.OfAsync(3, _ => 3, Token);
        Assert.Equal(4, work.Begun);
        await work.OfAsync(2, _ => 2, Token);
        Assert.Equal(5, work.Begun);
    }

    [Fact]
    public async Task NoMoreThanAllowed_RunAtOnce()
    {
        using var work = new SharedWork<int, int>(2, 1000, _ => 1);
        var (now, most) = (0, 0);
        var all = Enumerable.Range(0, 12).Select(key => work.OfAsync(
            key,
            _ =>
            {
                var running = Interlocked.Increment(ref now);
                InterlockedMost(ref most, running);
                Thread.Sleep(5);
                Interlocked.Decrement(ref now);
                return key;
            },
            Token));

        Assert.Equal(Enumerable.Range(0, 12), await Task.WhenAll(all));
        Assert.InRange(most, 1, 2);
    }

    private static int Wait(ManualResetEventSlim gate, int value)
    {
        gate.Wait(Token);
        return value;
    }

    private static void InterlockedMost(ref int most, int value)
    {
        int seen;
        while ((seen = Volatile.Read(ref most)) < value)
        {
            Interlocked.CompareExchange(ref most, value, seen);
        }
    }
}
