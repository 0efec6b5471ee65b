using Samenspel.Kernel.Acting;

namespace Samenspel.Data.Recording;

/// <summary>Writes denials: each its line, beyond the budget one line that counts them.</summary>
public sealed class Denials(SamenspelDb db, Recorder recorder, RecordEntry entry, DenialBudget budget, ProcessContext process)
{
    /// <summary>The action of the line that counts.</summary>
    public const string Counting = "record.denials-counted";

    /// <summary>Told at once, or after the write that runs: what is denied within it goes back with it, the denial does not.</summary>
    internal async Task TellAsync(RecordDraft denial)
    {
        if (entry.IsOpen)
        {
            entry.Tell(denial);
            return;
        }

        await WriteAsync([denial]);
    }

    /// <summary>Writes what is given and what was counted; nobody can call this off by closing the connection.</summary>
    internal async Task WriteAsync(IReadOnlyList<RecordDraft> denials)
    {
        var lines = denials.Where(_ => budget.Admit(process.Actor, process.Origin)).ToList();
        await WriteAsync(lines, budget.TakeCounted());
    }

    /// <returns>The lines of a write that succeeded, without the denials that are beyond the budget; those are counted.</returns>
    internal IReadOnlyList<RecordDraft> Admitted(IReadOnlyList<RecordDraft> lines) =>
        [.. lines.Where(line => line.Result != Recorder.Denied || budget.Admit(process.Actor, process.Origin))];

    /// <summary>Writes what was counted, also when nobody is denied any more.</summary>
    public Task WriteCountedAsync(bool atOnce) => WriteAsync([], budget.TakeCounted(atOnce));

    private async Task WriteAsync(List<RecordDraft> lines, long counted)
    {
        if (counted > 0)
        {
            lines.Add(new RecordDraft(Counting, Recorder.Platform, "", Recorder.Denied).With("count", counted.ToString(System.Globalization.CultureInfo.InvariantCulture)));
        }

        if (lines.Count == 0)
        {
            return;
        }

        try
        {
            if (db.Database.CurrentTransaction is not null)
            {
                await recorder.AppendAsync(lines, CancellationToken.None);
                return;
            }

            await using var transaction = await db.Database.BeginTransactionAsync(CancellationToken.None);
            await recorder.AppendAsync(lines, CancellationToken.None);
            await transaction.CommitAsync(CancellationToken.None);
        }
        catch
        {
            budget.Return(counted);
            throw;
        }
    }
}
