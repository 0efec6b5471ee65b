using Samenspel.Modules.Assessments.Rounds;
using Samenspel.WebKit.Api;

namespace Samenspel.Modules.Assessments.Exporting;

/// <summary>What is measured in a dossier.</summary>
[ApiName("Metingen")]
internal sealed record AssessmentsAnswer(IReadOnlyList<RoundSummary> Rounds)
{
    public static AssessmentsAnswer Of(RoundsView view) => new([.. view.Rounds.Select(RoundSummary.Of)]);
}
