namespace Samenspel.Modules.Process.Contracts;

/// <summary>Checks the seals of all recorded decisions, for whoever runs the installation.</summary>
public interface IDecisionSeals
{
    /// <summary>Computes every seal again, and holds it against what the record tells.</summary>
    Task<DecisionSealReport> CheckAsync(CancellationToken cancellation);
}
