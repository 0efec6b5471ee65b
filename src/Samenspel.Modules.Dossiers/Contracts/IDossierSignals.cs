namespace Samenspel.Modules.Dossiers.Contracts;

/// <summary>What another module knows that may be an early sign of trouble in a dossier: facts, never a judgement of who.</summary>
public interface IDossierSignals
{
    /// <returns>In any order, of what the asker may see; none when there is nothing.</returns>
    Task<IReadOnlyList<DossierSignal>> OfAsync(DossierFacts dossier, CancellationToken cancellation);
}
