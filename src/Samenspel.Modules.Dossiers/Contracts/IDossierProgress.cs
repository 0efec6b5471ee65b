namespace Samenspel.Modules.Dossiers.Contracts;

/// <summary>How far dossiers are, as another module knows it.</summary>
public interface IDossierProgress
{
    /// <returns>One for each part of the dossier that goes through the phases by itself; none when nothing has begun.</returns>
    Task<IReadOnlyList<TrackProgress>> OfAsync(DossierFacts dossier, CancellationToken cancellation);
}
