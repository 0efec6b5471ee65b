using System.Data.Common;
using Samenspel.Data.Recording;
using Samenspel.Kernel.Acting;

namespace Samenspel.Data.Handling;

/// <summary>The record of the write that runs, from its beginning until after its end.</summary>
internal sealed class WriteRecord(Recorder recorder, RecordEntry entry, Denials denials)
{
    private RecordDraft? _outermost;

    public void Begin(string action, Judgement judgement)
    {
        entry.Begin(action, judgement.Chain, judgement.Subject);
        _outermost ??= entry.Innermost;
    }

    /// <summary>Ends a write that shares its transaction. When nobody opened that transaction through a handler, its lines are written here.</summary>
    public async Task EndWithinAsync(bool isDone, CancellationToken cancellation)
    {
        if (ReferenceEquals(entry.End(), _outermost))
        {
            _outermost = null;
            await (isDone ? recorder.AppendAsync(denials.Admitted(entry.TakeAll()), cancellation) : denials.WriteAsync(entry.TakeDenials()));
        }
    }

    /// <summary>A write that shares its transaction failed; what belongs to the outermost goes with that one's failure.</summary>
    public void Drop()
    {
        if (ReferenceEquals(entry.End(), _outermost))
        {
            _outermost = null;
            _ = entry.TakeDenials();
        }
    }

    /// <summary>All lines of the write, in its transaction.</summary>
    public async Task AppendAllAsync(CancellationToken cancellation)
    {
        _outermost = null;
        await recorder.AppendAsync(denials.Admitted(entry.TakeAll()), cancellation);
    }

    /// <summary>The write has ended, and nothing of it is left: what was denied within it is told now.</summary>
    public async Task AfterwardsAsync()
    {
        _outermost = null;
        await denials.WriteAsync(entry.TakeDenials());
    }

    /// <summary>
    /// A fault of the program leaves a line as well: somebody tried, and nothing was changed. When the database itself failed, or the asker went away, there is
    /// nothing to tell it to; the log has it.
    /// </summary>
    public async Task AfterFailureAsync(Exception failure)
    {
        var write = _outermost;
        _outermost = null;
        var lines = entry.TakeDenials();
        if (write is null || failure is OperationCanceledException || IsOfTheDatabase(failure))
        {
            return;
        }

        var failed = new RecordDraft(write.Action, write.Chain, write.Subject, Recorder.Failed).With("failure", failure.GetType().Name);
        try
        {
            await denials.WriteAsync([failed, .. lines]);
        }
        catch (Exception second)
        {
            throw new AggregateException(failure, second);
        }
    }

    private static bool IsOfTheDatabase(Exception? failure)
    {
        for (; failure is not null; failure = failure.InnerException)
        {
            if (failure is DbException or Microsoft.EntityFrameworkCore.DbUpdateException)
            {
                return true;
            }
        }

        return false;
    }
}
