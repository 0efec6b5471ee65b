namespace Samenspel.Engine.Partners;

/// <summary>One group in detail: what each criterion says of it. Computed from the members alone, so also for a group that nobody searched.</summary>
public static class GroupParts
{
    /// <param name="question">The criteria and inhabitants.</param>
    /// <param name="members">At least two, each once.</param>
    /// <returns>The group; with nothing known its fit is NaN.</returns>
    /// <exception cref="ArgumentException">The question does not fit together, or all weights are zero.</exception>
    public static PartnerGroup Of(PartnerQuestion question, IReadOnlyList<int> members)
    {
        ArgumentNullException.ThrowIfNull(question);
        ArgumentNullException.ThrowIfNull(members);
        PartnerQuestion.Check(question);
        int[] sorted = [.. members.Order()];
        var weights = question.Criteria.Sum(criterion => criterion.Weight);
        var terms = question.Criteria.Select(criterion => (Weight: criterion.Weight / weights, In: criterion.In(sorted, question.Borders.Count))).ToArray();
        var known = terms.Sum(term => term.Weight * term.In.Known / term.In.Terms);
        var parts = terms.Select(term => new CriterionPart(
            term.In.Known == 0 ? null : term.In.Sum / term.In.Known,
            (double)term.In.Known / term.In.Terms,
            term.In.Known == 0 ? 0 : term.Weight * term.In.Sum / term.In.Terms / known,
            term.Weight)).ToArray();
        var fit = known == 0 ? double.NaN : Math.Min(1, parts.Sum(part => part.Contribution));
        return new(sorted, fit, Math.Min(1, known), parts, sorted.Sum(member => (long)question.Inhabitants[member]));
    }
}
