namespace Samenspel.Modules.Dossiers.Contracts;

/// <summary>Answers what the asker of the running request may in a dossier.</summary>
public interface IDossierStandings
{
    Task<DossierStanding> OfAsync(DossierId id, CancellationToken cancellation);

    /// <returns>All dossiers that the asker sees, examples apart.</returns>
    Task<IReadOnlySet<DossierId>> VisibleAsync(CancellationToken cancellation);
}
