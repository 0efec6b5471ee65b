using Samenspel.Engine.Uncertainty.Runs;
using Samenspel.Kernel.Acting;
using Samenspel.Modules.BusinessCases.Contracts;
using Samenspel.Modules.BusinessCases.Outlook;
using Samenspel.Modules.Dossiers.Contracts;

namespace Samenspel.Modules.BusinessCases.Running;

/// <summary>One long computation, in memory only.</summary>
/// <param name="owner">Who asked for it, and alone sees it.</param>
/// <param name="dossier">What it is about.</param>
/// <param name="question">The case as it was when it was asked.</param>
/// <param name="begun">When it was asked.</param>
internal sealed class LongRun(AccountId owner, DossierId dossier, OutlookQuestion question, DateTimeOffset begun) : IProgress<double>, IDisposable
{
    private readonly CancellationTokenSource _stop = new();
    private double _part;

    public Guid Id { get; } = Guid.CreateVersion7();

    public AccountId Owner => owner;

    public DossierId Dossier => dossier;

    public OutlookQuestion Question => question;

    public RunOptions Options => question.Options;

    public DateTimeOffset Begun => begun;

    public DateTimeOffset? Ended { get; private set; }

    public RunState State { get; private set; }

    /// <summary>The outcome, when it is done.</summary>
    public UncertainCaseResult? Result { get; private set; }

    /// <summary>Why the case cannot be drawn, when it failed.</summary>
    public IReadOnlyList<string> Faults { get; private set; } = [];

    public bool IsOpen => State is RunState.Waiting or RunState.Running;

    /// <summary>How many of the points are done.</summary>
    public int PointsDone => (int)(Volatile.Read(ref _part) * Options.Draws);

    /// <summary>Ends the work.</summary>
    public CancellationToken Stopping => _stop.Token;

    public void Report(double value) => Volatile.Write(ref _part, Math.Clamp(value, 0, 1));

    public void Begin() => State = RunState.Running;

    public void End(UncertainCaseResult result, DateTimeOffset now) => (Result, Ended, State) = (result, now, RunState.Done);

    public void Fail(IReadOnlyList<string> faults, DateTimeOffset now) => (Faults, Ended, State) = (faults, now, RunState.Failed);

    public void Halt(DateTimeOffset now) => (Ended, State) = (now, RunState.Stopped);

    public Task StopAsync() => _stop.CancelAsync();

    public void Dispose() => _stop.Dispose();
}
