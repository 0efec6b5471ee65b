using Samenspel.Kernel.Acting;

namespace Samenspel.Modules.Access.Contracts;

/// <summary>Who has which role in a dossier, and what is shared with whom. Each answer is of this moment.</summary>
public interface IRights
{
    /// <returns>The roles of an account in a dossier that hold now, one for each organisation; empty when it has none.</returns>
    Task<IReadOnlyList<DossierAssignment>> InAsync(AccountId account, Guid scope, CancellationToken cancellation);

    /// <returns>All dossiers in which an account has a role now.</returns>
    Task<IReadOnlyList<DossierAssignment>> OfAsync(AccountId account, CancellationToken cancellation);

    /// <summary>Gives a role. Joins the transaction of the handler that asks; gives nothing that the account has already.</summary>
    Task AssignAsync(DossierAssignment assignment, CancellationToken cancellation);

    /// <returns>The shares of a thing that hold now.</returns>
    Task<IReadOnlyList<ActiveShare>> SharesOfAsync(SharedThing thing, CancellationToken cancellation);

    /// <returns>All shares of a kind of thing that hold now.</returns>
    Task<IReadOnlyList<ActiveShare>> SharesAsync(string kind, CancellationToken cancellation);
}
