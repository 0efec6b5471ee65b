using Samenspel.Kernel;

namespace Samenspel.Modules.Dossiers.Contracts;

/// <summary>The dossiers of the demonstration. Not registered on any other site.</summary>
public interface IDemonstrationDossiers
{
    /// <summary>
    /// Opens the dossier as the asker, by the handlers that the pages use, so that its record begins as any other. One that is there stays as its people made it.
    /// </summary>
    /// <returns>The dossier and whether it is new, or why it cannot be.</returns>
    Task<Outcome<(DossierId Id, bool IsNew)>> KeepAsync(DemonstrationDossier wanted, CancellationToken cancellation);

    /// <summary>Writes the contribution as the asker, unless its organisation has one there already or the dossier is closed.</summary>
    /// <returns>Whether it is new, or why it cannot be.</returns>
    Task<Outcome<bool>> KeepAsync(DemonstrationContribution wanted, CancellationToken cancellation);

    /// <summary>Makes its decisions and planned days public, as the asker.</summary>
    Task<Outcome<bool>> PublishAsync(DossierId dossier, CancellationToken cancellation);

    /// <returns>The dossiers with these names, whoever sees them; the first one opened where a name occurs twice.</returns>
    Task<IReadOnlyDictionary<string, DossierId>> FindAsync(IReadOnlyCollection<string> titles, CancellationToken cancellation);
}
