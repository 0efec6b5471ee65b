namespace Samenspel.Modules.Dossiers.Contracts;

/// <summary>A module that holds sealed versions on which a decision can rest.</summary>
public interface IDecidable
{
    /// <returns>Those of a dossier, the last first.</returns>
    Task<IReadOnlyList<DecidedVersion>> VersionsAsync(DossierId id, CancellationToken cancellation);
}
