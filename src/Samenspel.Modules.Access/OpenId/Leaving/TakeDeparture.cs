using Samenspel.Kernel;

namespace Samenspel.Modules.Access.OpenId.Leaving;

/// <summary>Takes what the provider wants to see when somebody signs out there, after the session here has ended.</summary>
internal sealed record TakeDeparture(Guid Session) : IWrite;

/// <param name="Hint">The ID token; null when it is gone.</param>
internal sealed record Departure(string? Hint);

internal sealed class TakeDepartureHandler(ProviderSessions sessions) : IHandle<TakeDeparture, Departure>
{
    public async Task<Outcome<Departure>> HandleAsync(TakeDeparture request, CancellationToken cancellation) =>
        new Departure(await sessions.TakeHintAsync(request.Session, cancellation));
}
