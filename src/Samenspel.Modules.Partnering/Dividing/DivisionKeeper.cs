using Microsoft.Extensions.Logging;
using Samenspel.Engine.Partners;
using Samenspel.Engine.Partners.Divisions;
using Samenspel.Kernel;
using Samenspel.Modules.Partnering.Texts;
using Samenspel.WebKit.Numbers;

namespace Samenspel.Modules.Partnering.Dividing;

/// <summary>
/// Computes divisions one at a time and keeps what it gave: a link that many open is computed once. A small area is computed while one waits,
/// in a few seconds at most; a large one, or a small one for which that was too short, in the background.
/// </summary>
internal sealed partial class DivisionKeeper(ILogger<DivisionKeeper> log) : IDisposable
{
    /// <summary>The longest that a visitor waits for an answer.</summary>
    public const int Seconds = 4;

    /// <summary>The longest that a computation in the background takes.</summary>
    public const int LongSeconds = 60;

    /// <summary>Larger areas are computed in the background.</summary>
    public const int MostAtOnce = 80;

    /// <summary>So many computations may wait or run in the background.</summary>
    public const int MostOpen = 4;

    private const int LongRounds = 20_000;
    private const int MostKept = 100;

    private readonly SemaphoreSlim _shortTurn = new(1);
    private readonly SemaphoreSlim _turn = new(1);
    private readonly Lock _lock = new();
    private readonly Dictionary<DivideRegion, DivisionAnswer> _kept = [];
    private readonly List<DivisionTask> _tasks = [];
    private readonly CancellationTokenSource _closing = new();
    private Country? _of;

    /// <returns>What was found within the time; the same question of the same country is not computed again.</returns>
    public async Task<DivisionAnswer> AnswerAsync(AskedDivision asked, CancellationToken cancellation)
    {
        if (Find(asked) is { } known)
        {
            return known;
        }

        // Who waits stands behind others who wait, not behind a long computation.
        await _shortTurn.WaitAsync(cancellation);
        try
        {
            if (Find(asked) is { } meanwhile)
            {
                return meanwhile;
            }

            using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
            limit.CancelAfter(TimeSpan.FromSeconds(Seconds));
            var answer = await Task.Run(() => DivisionSearch.Of(asked.Question, progress: null, limit.Token), CancellationToken.None);
            cancellation.ThrowIfCancellationRequested();
            Keep(asked, answer);
            return answer;
        }
        finally
        {
            _shortTurn.Release();
        }
    }

    /// <returns>What was found before; null when nothing was.</returns>
    public DivisionAnswer? Find(AskedDivision asked)
    {
        lock (_lock)
        {
            return ReferenceEquals(_of, asked.Country) ? _kept.GetValueOrDefault(asked.Request) : null;
        }
    }

    /// <returns>The computation in the background of this question; null for none.</returns>
    public DivisionTask? TaskOf(AskedDivision asked)
    {
        lock (_lock)
        {
            return _tasks.Find(one => one.Asked.Request == asked.Request && ReferenceEquals(one.Asked.Country, asked.Country));
        }
    }

    /// <returns>The computation that waits or has begun; or why there is no room. Who asks what is being computed already gets that one.</returns>
    public Outcome<DivisionTask> Start(AskedDivision asked)
    {
        DivisionTask task;
        lock (_lock)
        {
            if (TaskOf(asked) is { } known)
            {
                return known;
            }

            if (_tasks.Count >= MostOpen)
            {
                return new Refusal(RefusalKind.Conflict, "partnering.too-many-divisions", Phrase.With(DivisionPageTexts.Refused_Busy, MostOpen));
            }

            task = new(asked with { Question = asked.Question with { Iterations = LongRounds } });
            _tasks.Add(task);
        }

        _ = Task.Run(() => ComputeAsync(task), CancellationToken.None);
        return task;
    }

    /// <summary>Ends a computation; the best so far is kept.</summary>
    /// <returns>The computation; null when it is not there any more.</returns>
    public async Task<DivisionTask?> StopAsync(Guid key)
    {
        DivisionTask? task;
        Task stopping;
        lock (_lock)
        {
            // What is on the list was not disposed of yet.
            task = _tasks.Find(one => one.Key == key);
            stopping = task?.StopAsync() ?? Task.CompletedTask;
        }

        await stopping;
        return task;
    }

    public void Dispose()
    {
        _closing.Cancel();
        _closing.Dispose();
        _shortTurn.Dispose();
        _turn.Dispose();
    }

    private async Task ComputeAsync(DivisionTask task)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(task.Stopping, _closing.Token);
        try
        {
            await _turn.WaitAsync(_closing.Token);
            try
            {
                task.Begin();
                stop.CancelAfter(TimeSpan.FromSeconds(LongSeconds));
                Keep(task.Asked, DivisionSearch.Of(task.Asked.Question, task, stop.Token));
            }
            finally
            {
                _turn.Release();
            }
        }
        catch (OperationCanceledException) when (_closing.IsCancellationRequested)
        {
            Ended(log, task.Asked.Request.Area);
        }
        catch (Exception failure)
        {
            // Nobody awaits this task: the page offers to begin again.
            Failed(log, task.Asked.Request.Area, failure);
        }
        finally
        {
            lock (_lock)
            {
                _tasks.Remove(task);
            }

            task.Dispose();
        }
    }

    private void Keep(AskedDivision asked, DivisionAnswer answer)
    {
        lock (_lock)
        {
            if (!ReferenceEquals(_of, asked.Country) || _kept.Count >= MostKept)
            {
                _kept.Clear();
                _of = asked.Country;
            }

            // A computation that was stopped early does not take the place of a better one.
            if (!(_kept.GetValueOrDefault(asked.Request)?.Best is { } before && answer.Best is { } now && now.Cost > before.Cost))
            {
                _kept[asked.Request] = answer;
            }
        }
    }

    [LoggerMessage(LogLevel.Error, "The division of {Area} broke.")]
    private static partial void Failed(ILogger log, string area, Exception failure);

    [LoggerMessage(LogLevel.Information, "The division of {Area} was ended with the site.")]
    private static partial void Ended(ILogger log, string area);
}
