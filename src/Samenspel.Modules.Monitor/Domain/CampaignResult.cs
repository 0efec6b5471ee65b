using Samenspel.Engine.Surveys;

namespace Samenspel.Modules.Monitor.Domain;

/// <summary>What came of a campaign.</summary>
/// <param name="Figures">Its figures, with the numbers as they are: small ones are taken together where they are shown.</param>
/// <param name="Relations">Who works with whom.</param>
/// <param name="Lost">Who was named and could not be found.</param>
internal sealed record CampaignResult(SurveyFigures Figures, IReadOnlyList<SurveyRelation> Relations, IReadOnlyList<LostNaming> Lost);
