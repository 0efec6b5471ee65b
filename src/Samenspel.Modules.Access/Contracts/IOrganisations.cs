using Samenspel.Kernel.Acting;

namespace Samenspel.Modules.Access.Contracts;

/// <summary>The organisations of this installation and their people, as far as another module needs them.</summary>
public interface IOrganisations
{
    /// <returns>All that have not been closed, by name.</returns>
    Task<IReadOnlyList<KnownOrganisation>> AllAsync(CancellationToken cancellation);

    /// <returns>The names of organisations, also of those that were closed or came along with a dossier from elsewhere; who is not known is left out.</returns>
    Task<IReadOnlyDictionary<OrganisationId, string>> NamesAsync(IEnumerable<OrganisationId> organisations, CancellationToken cancellation);

    /// <summary>Keeps the names of organisations that are not here, for what came along from elsewhere. Joins the transaction of the handler that asks.</summary>
    Task RememberAsync(IReadOnlyList<KnownOrganisation> elsewhere, CancellationToken cancellation);

    /// <returns>Who works for an organisation now, by name.</returns>
    Task<IReadOnlyList<(AccountId Account, string Name)>> PeopleAsync(OrganisationId organisation, CancellationToken cancellation);
}
