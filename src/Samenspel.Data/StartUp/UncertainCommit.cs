using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Samenspel.Data.StartUp;

/// <summary>
/// Marks a failure of the commit itself: when the way to a server is lost at that moment, nobody here knows whether it was carried out, and
/// nobody may be told that nothing was saved.
/// </summary>
public sealed class UncertainCommit : DbTransactionInterceptor
{
    public static readonly UncertainCommit Instance = new();

    private const string Mark = "samenspel.commit";

    public static bool Is(Exception? failure)
    {
        for (; failure is not null; failure = failure.InnerException)
        {
            if (failure.Data.Contains(Mark))
            {
                return true;
            }
        }

        return false;
    }

    public override void TransactionFailed(DbTransaction transaction, TransactionErrorEventData eventData) => Note(eventData);

    public override Task TransactionFailedAsync(DbTransaction transaction, TransactionErrorEventData eventData, CancellationToken cancellationToken = default)
    {
        Note(eventData);
        return Task.CompletedTask;
    }

    private static void Note(TransactionErrorEventData failed)
    {
        ArgumentNullException.ThrowIfNull(failed);
        if (string.Equals(failed.Action, "Commit", StringComparison.Ordinal))
        {
            failed.Exception.Data[Mark] = true;
        }
    }
}
