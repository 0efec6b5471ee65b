namespace Samenspel.Modules.CostSharing.Contracts;

/// <summary>Checks the seals of all adopted keys, for whoever runs the installation.</summary>
public interface IAdoptedSeals
{
    /// <summary>Computes every seal again, and holds it against what the record tells.</summary>
    Task<AdoptedSealReport> CheckAsync(CancellationToken cancellation);
}
