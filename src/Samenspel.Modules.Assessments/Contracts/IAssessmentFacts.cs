using Samenspel.Modules.Dossiers.Contracts;

namespace Samenspel.Modules.Assessments.Contracts;

/// <summary>What was measured in a dossier, for warnings and overviews. Only what is open for everybody who takes part; what is not open yet is not there.</summary>
public interface IAssessmentFacts
{
    /// <returns>The facts as they stand now.</returns>
    Task<AssessmentFacts> OfAsync(DossierFacts dossier, CancellationToken cancellation);
}
