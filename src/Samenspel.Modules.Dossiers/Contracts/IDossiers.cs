namespace Samenspel.Modules.Dossiers.Contracts;

/// <summary>The way in for modules that add something to a dossier.</summary>
public interface IDossiers
{
    /// <returns>The dossier, or null when it is not there.</returns>
    Task<DossierFacts?> FindAsync(DossierId id, CancellationToken cancellation);

    /// <returns>The examples that come with the product, by title.</returns>
    Task<IReadOnlyList<DossierFacts>> ExamplesAsync(CancellationToken cancellation);

    /// <summary>Opens an example, or brings the one with this key up to date. A participant keeps its identity by its position.</summary>
    /// <returns>The example as it now is.</returns>
    Task<DossierFacts> KeepExampleAsync(ExampleDossier example, CancellationToken cancellation);
}
