using Samenspel.Kernel;

namespace Samenspel.Modules.Dossiers.Contracts;

/// <summary>The way in for modules that add something to a dossier.</summary>
public interface IDossiers
{
    /// <returns>The dossier, or null when it is not there.</returns>
    Task<DossierFacts?> FindAsync(DossierId id, CancellationToken cancellation);

    /// <summary>
    /// As <see cref="FindAsync"/>, and nobody else changes or removes the dossier until the running transaction ends: what is written
    /// to it meanwhile is not left behind without it. For handlers that write; outside a transaction it throws.
    /// </summary>
    Task<DossierFacts?> HoldAsync(DossierId id, CancellationToken cancellation);

    /// <returns>The examples that come with the product, by title.</returns>
    Task<IReadOnlyList<DossierFacts>> ExamplesAsync(CancellationToken cancellation);

    /// <summary>Opens an example, or brings the one with this key up to date. A participant keeps its identity by its position.</summary>
    /// <returns>The example as it now is.</returns>
    Task<DossierFacts> KeepExampleAsync(ExampleDossier example, CancellationToken cancellation);

    /// <summary>
    /// Sets numbers of inhabitants that a user entered, such as those of a municipality on a date that the atlas does not know.
    /// Joins the transaction of the handler that asks.
    /// </summary>
    /// <param name="id">A dossier that is not an example.</param>
    /// <param name="inhabitants">The new numbers; who is not among them keeps what it has.</param>
    /// <param name="cancellation">Ends the work.</param>
    /// <returns>The dossier as it now is, or why not.</returns>
    Task<Outcome<DossierFacts>> SetInhabitantsAsync(DossierId id, IReadOnlyDictionary<ParticipantId, int> inhabitants, CancellationToken cancellation);
}
