namespace Samenspel.Modules.Dossiers.Contracts;

/// <summary>What has to be done next in a dossier, as another module knows it.</summary>
public interface IDossierSteps
{
    /// <returns>In any order; none when nothing waits.</returns>
    Task<IReadOnlyList<DossierStep>> OfAsync(DossierFacts dossier, CancellationToken cancellation);
}
