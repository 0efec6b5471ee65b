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
    IHandle<TRequest, TResult> handler, IPermission<TRequest> permission, SamenspelDb db, Doorkeeper door, Func<WriteSurroundings> surroundings)
    : IHandle<TRequest, TResult>
{
    private static readonly string Action = ActionName.Of(typeof(TRequest));
    private WriteSurroundings? _surroundings;

    private WriteSurroundings Surroundings => _surroundings ??= surroundings();

    public async Task<Outcome<TResult>> HandleAsync(TRequest request, CancellationToken cancellation)
    {
        using var measured = HandlingTelemetry.Begin(Action);
        if (request is IWrite)
        {
            Forget();
        }

        var judgement = await permission.JudgeAsync(request, cancellation);
        if (await door.RefuseAsync(judgement, Action, request is IWrite) is { } refusal)
        {
            db.HasInnerRefusal |= db.Database.CurrentTransaction is not null;
            measured.End("denied");
            return refusal;
        }

        var outcome = request is not IWrite ? await ReadAsync(request, judgement, cancellation)
            : db.Database.CurrentTransaction is null ? await WriteAloneAsync(request, judgement, cancellation)
            : await WriteWithinAsync(request, judgement, cancellation);
        measured.End(outcome.TryGet(out _) ? "done" : outcome.Refusals.Any(one => one.Kind is RefusalKind.Conflict) ? "conflict" : "refused");
        return outcome;
    }

    private void Forget()
    {
        foreach (var one in Surroundings.Remembered)
        {
            one.Forget();
        }
    }

    private async Task<Outcome<TResult>> ReadAsync(TRequest request, Judgement judgement, CancellationToken cancellation)
    {
        var outcome = await handler.HandleAsync(request, cancellation);
        if (!outcome.TryGet(out _))
        {
            await door.RecordRefusedAsync(outcome.Refusals, judgement, Action, isWrite: false);
        }

        return outcome;
    }

    private async Task<Outcome<TResult>> WriteWithinAsync(TRequest request, Judgement judgement, CancellationToken cancellation)
    {
        Surroundings.Record.Begin(Action, judgement);
        Outcome<TResult> outcome;
        try
        {
            outcome = await handler.HandleAsync(request, cancellation);
        }
        catch
        {
            Surroundings.Record.Drop();
            throw;
        }

        if (!outcome.TryGet(out _))
        {
            db.HasInnerRefusal = true;
            await door.RecordRefusedAsync(outcome.Refusals, judgement, Action, isWrite: true);
        }

        await Surroundings.Record.EndWithinAsync(outcome.TryGet(out _), cancellation);
        return outcome;
    }

    private async Task<Outcome<TResult>> WriteAloneAsync(TRequest request, Judgement judgement, CancellationToken cancellation)
    {
        db.HasInnerRefusal = false;
        Surroundings.Record.Begin(Action, judgement);
        Outcome<TResult> outcome;
        try
        {
            outcome = await InTransactionAsync(request, judgement, cancellation);
        }
        catch (Exception failure)
        {
            await Surroundings.Record.AfterFailureAsync(failure);
            throw;
        }

        await Surroundings.Record.AfterwardsAsync();
        return outcome;
    }

    private async Task<Outcome<TResult>> InTransactionAsync(TRequest request, Judgement judgement, CancellationToken cancellation)
    {
        var isCommitted = false;
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        try
        {
            var outcome = await handler.HandleAsync(request, cancellation);
            if (!outcome.TryGet(out var value))
            {
                await door.RecordRefusedAsync(outcome.Refusals, judgement, Action, isWrite: true);
                return outcome;
            }

            if (db.HasInnerRefusal)
            {
                throw new InvalidOperationException($"{typeof(TRequest).Name} passed over the refusal of a write inside it.");
            }

            await Surroundings.Record.AppendAllAsync(cancellation);
            await Surroundings.Steps.RunAsync(value!, cancellation);
            await transaction.CommitAsync(cancellation);
            isCommitted = true;
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
