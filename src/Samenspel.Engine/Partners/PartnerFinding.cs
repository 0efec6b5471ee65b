namespace Samenspel.Engine.Partners;

/// <summary>An answer with what is needed to tell it.</summary>
/// <param name="Country">What was searched.</param>
/// <param name="Question">What was asked.</param>
/// <param name="Answer">What was found.</param>
/// <param name="ScaleApplied">False when no group reaches the scale threshold, so that the list is without it.</param>
public sealed record PartnerFinding(Country Country, PartnerQuestion Question, PartnerAnswer Answer, bool ScaleApplied)
{
    /// <summary>Searches with the threshold of scale; when no group reaches it, without: better a list with that remark than none.</summary>
    /// <param name="country">What is searched.</param>
    /// <param name="question">With the threshold that is wanted.</param>
    /// <param name="cancellation">Stops within a few milliseconds.</param>
    /// <returns>What was found.</returns>
    public static PartnerFinding Of(Country country, PartnerQuestion question, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(question);
        var answer = PartnerSearch.Of(question, progress: null, cancellation);
        if (answer.Groups.Count > 0 || answer.Looked == 0)
        {
            return new(country, question, answer, ScaleApplied: true);
        }

        var any = question with { LeastMembers = 2, LeastInhabitants = 0 };
        return new(country, any, PartnerSearch.Of(any, progress: null, cancellation), ScaleApplied: false);
    }

    /// <summary>Reasons and weak points of a group, with the threshold of scale of the report.</summary>
    public IReadOnlyList<GroupRemark> Remarks(PartnerGroup group) => GroupRemarks.Of(
        Question, group, [.. Country.IctPartnerships.Select(partnership => partnership.Participants)], SurveyCriteria.ScaleMembers, SurveyCriteria.ScaleInhabitants);

    /// <summary>True for what speaks for a group, false for a weak point or what is not known.</summary>
    public static bool IsReason(GroupRemarkKind kind) => kind is GroupRemarkKind.FitsWell or GroupRemarkKind.EnoughScale or GroupRemarkKind.TogetherIn;

    /// <summary>By how much each weight must be multiplied before the group comes level with the one above it; null where none does.</summary>
    /// <param name="place">Its place on the list, from 0.</param>
    /// <returns>One for each criterion; none for the first group.</returns>
    public IReadOnlyList<double?> Changes(int place) => place == 0
        ? []
        : [.. Question.Criteria.Select((criterion, i) => criterion.Weight > 0 ? WeightChange.Factor(Answer.Groups[place - 1], Answer.Groups[place], i) : null)];
}
