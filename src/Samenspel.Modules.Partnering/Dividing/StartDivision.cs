using Samenspel.Kernel;

namespace Samenspel.Modules.Partnering.Dividing;

/// <summary>Computes a division in the background; nothing is stored.</summary>
internal sealed record StartDivision(DivideRegion Division);

internal sealed class StartDivisionHandler(DivisionReading reading, DivisionKeeper kept) : IHandle<StartDivision, DivisionTask>
{
    public async Task<Outcome<DivisionTask>> HandleAsync(StartDivision request, CancellationToken cancellation)
    {
        var outcome = await reading.ReadAsync(request.Division, cancellation);
        return outcome.TryGet(out var asked) ? kept.Start(asked) : outcome.Refusals.ToList();
    }
}

/// <summary>Ends a computation in the background; the best so far is kept.</summary>
/// <param name="Key">As it was given to who began it.</param>
internal sealed record StopDivision(Guid Key);

internal sealed class StopDivisionHandler(DivisionKeeper kept) : IHandle<StopDivision, Guid>
{
    public async Task<Outcome<Guid>> HandleAsync(StopDivision request, CancellationToken cancellation)
    {
        await kept.StopAsync(request.Key);
        return request.Key;
    }
}
