namespace Samenspel.Modules.BusinessCases.Contracts;

/// <summary>Checks the seals of all versions of business cases, for whoever runs the installation.</summary>
public interface IVersionSeals
{
    /// <summary>Computes every seal again, and holds it against what the record tells.</summary>
    Task<VersionSealReport> CheckAsync(CancellationToken cancellation);
}
