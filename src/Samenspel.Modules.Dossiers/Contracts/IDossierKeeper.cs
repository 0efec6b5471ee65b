using Samenspel.Kernel;

namespace Samenspel.Modules.Dossiers.Contracts;

/// <summary>A module that holds something for which a dossier must stay.</summary>
public interface IDossierKeeper
{
    /// <returns>Why the dossier cannot be removed; null when it can.</returns>
    Task<Refusal?> WhyNotRemoveAsync(DossierId id, CancellationToken cancellation);
}
