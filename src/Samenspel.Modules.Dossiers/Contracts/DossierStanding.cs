using Samenspel.Kernel.Acting;
using Samenspel.Modules.Access.Contracts;

namespace Samenspel.Modules.Dossiers.Contracts;

/// <summary>What the asker may in one dossier.</summary>
/// <param name="Exists">Whether there is such a dossier at all; nobody who does not see it is told.</param>
/// <param name="IsExample">An example that comes with the product: public and fixed.</param>
/// <param name="Sees">Whether the asker sees it.</param>
/// <param name="Role">The highest role that the asker has in it; null for none.</param>
/// <param name="Organisations">The organisations for which the asker has a role in it.</param>
public sealed record DossierStanding(bool Exists, bool IsExample, bool Sees, DossierRole? Role, IReadOnlyList<OrganisationId> Organisations)
{
    /// <summary>Closed or archived: it is read and not written.</summary>
    public bool IsClosed { get; init; }

    /// <summary>What a record calls a dossier, and its chain.</summary>
    public static string NameOf(DossierId id) => $"dossier:{id.Value}";

    public bool May(DossierRole atLeast) => Sees && Role >= atLeast;
}
