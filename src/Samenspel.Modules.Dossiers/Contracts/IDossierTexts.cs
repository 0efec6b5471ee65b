namespace Samenspel.Modules.Dossiers.Contracts;

/// <summary>What can be found in a dossier, as another module knows it.</summary>
public interface IDossierTexts
{
    /// <returns>Only what the asker of the running request may read; in the order in which it is shown.</returns>
    Task<IReadOnlyList<DossierText>> OfAsync(DossierFacts dossier, CancellationToken cancellation);
}
