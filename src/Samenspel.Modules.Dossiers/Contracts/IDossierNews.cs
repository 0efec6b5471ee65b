namespace Samenspel.Modules.Dossiers.Contracts;

/// <summary>What is new in a dossier, as another module knows it and as far as the asker may see it.</summary>
public interface IDossierNews
{
    /// <param name="dossier">One that the asker sees.</param>
    /// <param name="since">What was there before this moment is not new; what warns of a day to come is told as long as it holds.</param>
    /// <param name="cancellation">Ends the work.</param>
    /// <returns>In any order; none when there is nothing to tell.</returns>
    Task<IReadOnlyList<DossierNews>> SinceAsync(DossierFacts dossier, DateTimeOffset since, CancellationToken cancellation);
}
