using System.Globalization;
using Microsoft.Extensions.Logging;
using Samenspel.Engine.Uncertainty.Runs;
using Samenspel.Kernel;
using Samenspel.Kernel.Acting;
using Samenspel.Modules.BusinessCases.Contracts;
using Samenspel.Modules.BusinessCases.Outlook;
using Samenspel.Modules.BusinessCases.Texts;
using Samenspel.Modules.Dossiers.Contracts;
using Samenspel.WebKit.Numbers;

namespace Samenspel.Modules.BusinessCases.Running;

/// <summary>
/// The long computations of this process: one at a time, the others wait. They do not survive a restart, and the pages say so. What is done
/// is kept for some hours.
/// </summary>
internal sealed partial class RunBook(TimeProvider clock, ILogger<RunBook> log) : IDisposable
{
    public const int MostOpen = 8;
    public const int MostKeptForOne = 5;
    public const int MostKept = 60;
    public const int HoursKept = 4;

    private readonly Lock _lock = new();
    private readonly List<LongRun> _runs = [];
    private readonly SemaphoreSlim _turn = new(1);
    private readonly CancellationTokenSource _closing = new();

    /// <returns>The run that waits or has begun, or why there is no room for it.</returns>
    public Outcome<LongRun> Start(AccountId owner, DossierId dossier, OutlookQuestion question)
    {
        LongRun run;
        lock (_lock)
        {
            Tidy();
            if (_runs.Exists(one => one.Owner == owner && one.IsOpen))
            {
                return new Refusal(RefusalKind.Conflict, "business-case.run-already-open", OutlookTexts.Run_OneAtATime);
            }

            if (_runs.Count(one => one.IsOpen) >= MostOpen)
            {
                return new Refusal(RefusalKind.Conflict, "business-case.too-many-runs", Phrase.With(OutlookTexts.Run_TooMany, MostOpen));
            }

            run = new(owner, dossier, question, clock.GetUtcNow());
            _runs.Add(run);
        }

        var culture = CultureInfo.CurrentUICulture;
        _ = Task.Run(() => ComputeAsync(run, culture), CancellationToken.None);
        return run;
    }

    /// <returns>The run, when it is this person's and about this dossier.</returns>
    public LongRun? Find(AccountId owner, DossierId dossier, Guid id)
    {
        lock (_lock)
        {
            Tidy();
            return _runs.Find(one => one.Id == id && one.Owner == owner && one.Dossier == dossier);
        }
    }

    /// <returns>Those of this person about this dossier, the latest first.</returns>
    public IReadOnlyList<LongRun> Of(AccountId owner, DossierId dossier)
    {
        lock (_lock)
        {
            Tidy();
            return [.. _runs.Where(one => one.Owner == owner && one.Dossier == dossier).Reverse()];
        }
    }

    public void Dispose()
    {
        _closing.Cancel();
        _closing.Dispose();
        _turn.Dispose();
    }

    private async Task ComputeAsync(LongRun run, CultureInfo language)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(run.Stopping, _closing.Token);
        try
        {
            await _turn.WaitAsync(stop.Token);
            try
            {
                CultureInfo.CurrentUICulture = language;
                run.Begin();
                var outcome = UncertainBusinessCase.Of(run.Question.File, run.Question.Defaults, run.Options, new RunWatch(run, stop.Token));
                if (outcome.TryGet(out var result))
                {
                    run.End(result, clock.GetUtcNow());
                }
                else
                {
                    run.Fail([.. outcome.Refusals.Select(refusal => refusal.Message)], clock.GetUtcNow());
                }
            }
            finally
            {
                _turn.Release();
            }
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            run.Halt(clock.GetUtcNow());
        }
        catch (Exception failure)
        {
            // Nobody awaits this task: what went wrong is told here and on the run's page.
            Failed(log, run.Id, failure);
            run.Fail([OutlookTexts.Run_Broke], clock.GetUtcNow());
        }
    }

    private void Tidy()
    {
        var now = clock.GetUtcNow();
        var ended = _runs.FindAll(one => !one.IsOpen);
        var old = ended.FindAll(one => one.Ended is { } at && now - at > TimeSpan.FromHours(HoursKept))
            .Concat(ended.SkipLast(MostKept))
            .Concat(ended.GroupBy(one => one.Owner).SelectMany(own => own.SkipLast(MostKeptForOne)))
            .ToHashSet();
        foreach (var run in old)
        {
            _runs.Remove(run);
            run.Dispose();
        }
    }

    [LoggerMessage(LogLevel.Error, "The long computation {Run} broke.")]
    private static partial void Failed(ILogger log, Guid run, Exception failure);
}
