using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Samenspel.Data.Texts;
using Samenspel.Kernel;

namespace Samenspel.Data.Handling;

/// <summary>
/// What stands round every handler. A write that is refused or fails leaves nothing behind; two writes that meet in the database become a
/// conflict for the second. A handler inside another shares its transaction, so its refusal must be the whole's refusal. Reading holds no transaction.
/// </summary>
internal sealed class GuardedHandler<TRequest, TResult>(IHandle<TRequest, TResult> handler, SamenspelDb db) : IHandle<TRequest, TResult>
{
    // Serialization failure, deadlock and a key that the other write took first, in the SQL standard's own codes. A handler looks before it
    // adds a key, so that one taken all the same was taken in between; SQLite lets one write in at a time and never comes here.
    private static readonly string[] GaveWay = ["40001", "40P01", "23505"];

    public async Task<Outcome<TResult>> HandleAsync(TRequest request, CancellationToken cancellation)
    {
        if (request is not IWrite)
        {
            return await handler.HandleAsync(request, cancellation);
        }

        if (db.Database.CurrentTransaction is null)
        {
            return await HandleAloneAsync(request, cancellation);
        }

        var inner = await handler.HandleAsync(request, cancellation);
        db.HasInnerRefusal |= !inner.TryGet(out _);
        return inner;
    }

    private async Task<Outcome<TResult>> HandleAloneAsync(TRequest request, CancellationToken cancellation)
    {
        var isCommitted = false;
        db.HasInnerRefusal = false;
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        try
        {
            var outcome = await handler.HandleAsync(request, cancellation);
            if (outcome.TryGet(out _))
            {
                if (db.HasInnerRefusal)
                {
                    throw new InvalidOperationException($"{typeof(TRequest).Name} passed over the refusal of a write inside it.");
                }

                await transaction.CommitAsync(cancellation);
                isCommitted = true;
            }

            return outcome;
        }
        catch (Exception race) when (LostARace(race))
        {
            return new Refusal(RefusalKind.Conflict, "data.changed-meanwhile", HandlingTexts.ChangedMeanwhile);
        }
        finally
        {
            if (!isCommitted)
            {
                db.ChangeTracker.Clear();
            }
        }
    }

    private static bool LostARace(Exception? failure)
    {
        for (; failure is not null; failure = failure.InnerException)
        {
            if (failure is DbUpdateConcurrencyException || (failure is DbException { SqlState: { } state } && GaveWay.Contains(state)))
            {
                return true;
            }
        }

        return false;
    }
}
