using Samenspel.Kernel.Acting;

namespace Samenspel.Data.Handling;

/// <summary>What only a write needs round it. A page that reads asks a handler or two and never makes these.</summary>
internal sealed record WriteSurroundings(WriteRecord Record, CommitSteps Steps, IEnumerable<IRememberedJudgement> Remembered);
