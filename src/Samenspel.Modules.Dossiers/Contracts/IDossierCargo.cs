using Samenspel.Data.Carrying;
using Samenspel.Kernel;

namespace Samenspel.Modules.Dossiers.Contracts;

/// <summary>
/// A module's part of a dossier that is exported and taken in elsewhere. Identities stay what they are, so that seals and record hold. What is private to one organisation, or not
/// yet open to all who take part, is never packed.
/// </summary>
public interface IDossierCargo
{
    /// <summary>In which order the parts are packed, checked and unpacked.</summary>
    int Order { get; }

    /// <summary>Writes the rows of its tables.</summary>
    Task PackAsync(DossierFacts dossier, CargoWriter cargo, CancellationToken cancellation);

    /// <summary>Reads all that it packs and notes what is wrong: rows of another dossier, what is not as it was sealed, what could not have been written. Asks nothing of the database.</summary>
    void Check(CargoReader cargo);

    /// <summary>Adds what was read to the running transaction.</summary>
    /// <param name="cargo">Without faults.</param>
    /// <param name="here">The organisation here for each one there that is known here too.</param>
    /// <param name="cancellation">Ends the work.</param>
    /// <returns>Why it cannot be taken in here; empty when it was.</returns>
    Task<IReadOnlyList<Refusal>> UnpackAsync(CargoReader cargo, IReadOnlyDictionary<Guid, Guid> here, CancellationToken cancellation);
}
