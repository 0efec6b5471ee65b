using Samenspel.Kernel;

namespace Samenspel.Data.Handling;

/// <summary>What stands round every handler. A write that is refused or fails leaves nothing behind.</summary>
internal sealed class GuardedHandler<TRequest, TResult>(IHandle<TRequest, TResult> handler, SamenspelDb db) : IHandle<TRequest, TResult>
{
    public async Task<Outcome<TResult>> HandleAsync(TRequest request, CancellationToken cancellation)
    {
        if (request is not IWrite || db.Database.CurrentTransaction is not null)
        {
            return await handler.HandleAsync(request, cancellation);
        }

        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        var outcome = await handler.HandleAsync(request, cancellation);
        if (outcome.TryGet(out _))
        {
            await transaction.CommitAsync(cancellation);
        }
        else
        {
            db.ChangeTracker.Clear();
        }

        return outcome;
    }
}
