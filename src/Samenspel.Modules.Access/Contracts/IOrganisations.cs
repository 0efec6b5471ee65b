using Samenspel.Kernel.Acting;

namespace Samenspel.Modules.Access.Contracts;

/// <summary>The organisations of this installation and their people, as far as another module needs them.</summary>
public interface IOrganisations
{
    /// <returns>All that have not been closed, by name.</returns>
    Task<IReadOnlyList<KnownOrganisation>> AllAsync(CancellationToken cancellation);

    /// <returns>Who works for an organisation now, by name.</returns>
    Task<IReadOnlyList<(AccountId Account, string Name)>> PeopleAsync(OrganisationId organisation, CancellationToken cancellation);
}
