using Samenspel.Kernel.Acting;

namespace Samenspel.Modules.Access.Contracts;

/// <summary>
/// Acts of sharing and what became of them. It judges nobody: the handler that asks has a permission of its own. Every act joins that handler's transaction and
/// its line of the record.
/// </summary>
public interface ISharing
{
    /// <summary>Shares a thing. With a circle that holds it already nothing happens.</summary>
    /// <returns>Whether anything was shared that was not before.</returns>
    Task<bool> ShareAsync(SharedThing thing, ShareCircle circle, IReadOnlyList<OrganisationId> organisations, CancellationToken cancellation);

    /// <summary>Withdraws an act for the future; it stays in the history.</summary>
    /// <returns>Whether there was such an act.</returns>
    Task<bool> WithdrawAsync(SharedThing thing, Guid act, CancellationToken cancellation);

    /// <summary>Withdraws whatever holds of a thing that goes.</summary>
    Task CloseAsync(SharedThing thing, CancellationToken cancellation);

    /// <returns>All acts, the newest first, those that were withdrawn as well.</returns>
    Task<IReadOnlyList<ShareAct>> HistoryAsync(SharedThing thing, CancellationToken cancellation);

    /// <summary>Remembers that somebody saw a thing: once a day for each person, not at every reading.</summary>
    /// <param name="thing">What was seen.</param>
    /// <param name="organisation">For which organisation the person looked; null for the first one it works for.</param>
    /// <param name="cancellation">Ends the work.</param>
    Task MarkSeenAsync(SharedThing thing, OrganisationId? organisation, CancellationToken cancellation);

    /// <returns>Who has seen a thing, by organisation and name.</returns>
    Task<IReadOnlyList<SeenBy>> SeenAsync(SharedThing thing, CancellationToken cancellation);
}
