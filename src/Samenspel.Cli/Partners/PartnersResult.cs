using Samenspel.Engine.Partners;

namespace Samenspel.Cli.Partners;

/// <summary>An answer with what is needed to tell it.</summary>
/// <param name="ScaleApplied">False when no group reaches the scale threshold, so that the list is without it.</param>
internal sealed record PartnersResult(OpenCountry Country, PartnerQuestion Question, PartnerAnswer Answer, bool ScaleApplied)
{
    public IReadOnlyList<GroupRemark> Remarks(PartnerGroup group) => GroupRemarks.Of(
        Question, group, [.. Country.IctPartnerships.Select(partnership => partnership.Participants)], PartnerCriteria.ScaleMembers, PartnerCriteria.ScaleInhabitants);

    public static bool IsReason(GroupRemarkKind kind) => kind is GroupRemarkKind.FitsWell or GroupRemarkKind.EnoughScale or GroupRemarkKind.TogetherIn;

    /// <summary>By how much each weight must be multiplied before the group comes level with the one above it; null where none does.</summary>
    public IReadOnlyList<double?> Changes(int place) => place == 0
        ? []
        : [.. Question.Criteria.Select((criterion, i) => criterion.Weight > 0 ? WeightChange.Factor(Answer.Groups[place - 1], Answer.Groups[place], i) : null)];
}
