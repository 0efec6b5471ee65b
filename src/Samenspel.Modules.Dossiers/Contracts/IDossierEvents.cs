namespace Samenspel.Modules.Dossiers.Contracts;

/// <summary>What happened in a dossier and what is planned, as another module knows it.</summary>
public interface IDossierEvents
{
    /// <returns>In any order.</returns>
    Task<IReadOnlyList<DossierEvent>> OfAsync(DossierFacts dossier, CancellationToken cancellation);
}
