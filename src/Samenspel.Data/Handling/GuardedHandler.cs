using Samenspel.Data.Recording;
using Samenspel.Data.Texts;
using Samenspel.Kernel;
using Samenspel.Kernel.Acting;

namespace Samenspel.Data.Handling;

/// <summary>
/// What stands round every handler: permission, transaction and record. Who may not, is told so and leaves a line. A write that is refused or
/// fails leaves nothing behind; one that succeeds has its line in the same transaction; two writes that meet in the database become a conflict for the
/// second. A handler inside another shares its transaction, so its refusal must be the whole's refusal. Reading holds no transaction.
/// </summary>
internal sealed class GuardedHandler<TRequest, TResult>(
    IHandle<TRequest, TResult> handler, IPermission<TRequest> permission, SamenspelDb db, Doorkeeper door, Recorder recorder, RecordEntry entry,
    CommitSteps steps)
    : IHandle<TRequest, TResult>
{
    private static readonly string Action = ActionName.Of(typeof(TRequest));

    public async Task<Outcome<TResult>> HandleAsync(TRequest request, CancellationToken cancellation)
    {
        var judgement = await permission.JudgeAsync(request, cancellation);
        if (await door.RefuseAsync(judgement, Action, request is IWrite, cancellation) is { } refusal)
        {
            db.HasInnerRefusal |= db.Database.CurrentTransaction is not null;
            return refusal;
        }

        if (request is not IWrite)
        {
            return await handler.HandleAsync(request, cancellation);
        }

        if (db.Database.CurrentTransaction is null)
        {
            return await HandleAloneAsync(request, judgement, cancellation);
        }

        var inner = await handler.HandleAsync(request, cancellation);
        db.HasInnerRefusal |= !inner.TryGet(out _);
        return inner;
    }

    private async Task<Outcome<TResult>> HandleAloneAsync(TRequest request, Judgement judgement, CancellationToken cancellation)
    {
        var isCommitted = false;
        db.HasInnerRefusal = false;
        entry.Clear();
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        try
        {
            var outcome = await handler.HandleAsync(request, cancellation);
            if (outcome.TryGet(out var value))
            {
                if (db.HasInnerRefusal)
                {
                    throw new InvalidOperationException($"{typeof(TRequest).Name} passed over the refusal of a write inside it.");
                }

                var (chain, subject, details) = entry.Take();
                await recorder.AppendAsync(
                    chain ?? judgement.Chain, Action, subject ?? judgement.Subject, Recorder.Done, details, cancellation);
                await steps.RunAsync(value!, cancellation);
                await transaction.CommitAsync(cancellation);
                isCommitted = true;
            }

            return outcome;
        }
        catch (Exception race) when (Race.WasLost(race))
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
}
