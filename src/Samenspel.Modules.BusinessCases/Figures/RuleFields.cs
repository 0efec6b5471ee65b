using Samenspel.Engine.BusinessCases;
using Samenspel.Modules.BusinessCases.Contracts;
using Samenspel.Modules.BusinessCases.Texts;

namespace Samenspel.Modules.BusinessCases.Figures;

/// <summary>The part of the form that says how many fte a smaller group needs.</summary>
internal sealed class RuleFields(FiguresForm form, FiguresReading read)
{
    /// <returns>Null when no rule is chosen, or when it cannot be read; the latter is refused.</returns>
    public CaseRule? Rule(StaffingNorms norms) => form.Rule switch
    {
        FiguresForm.PointsRule => Points() is { } points
            ? norms.Rules.FirstOrDefault(norm => Same(norm.Rule.Points, points)) is { } norm
                ? norm.Rule with { Source = norm.Rule.Source ?? norm.Source }
                : new(points, null, null, null, Derived: true, null, null)
            : null,
        FiguresForm.LineRule => Line(),
        FiguresForm.NoRule or "" => null,
        _ => Unknown(),
    };

    /// <summary>The rule that is kept: the one there was, with its caveat and source, when its numbers did not change.</summary>
    public static CaseRule? Kept(CaseRule? entered, CaseRule? former) =>
        entered is not null && former is not null && Same(entered.Points, former.Points)
        && entered.FixedFte == former.FixedFte && entered.FtePer1000 == former.FtePer1000
            ? former
            : entered;

    public static (string Field, string Label) FieldOf(string path) => path switch
    {
        "$.rule.fixedFte" => (nameof(FiguresForm.FixedFte), CaseFormTexts.FixedFte),
        "$.rule.ftePer1000" => (nameof(FiguresForm.FtePer1000), CaseFormTexts.FtePer1000),
        "$.rule.points[0].fte.high" => (nameof(FiguresForm.OneHigh), CaseFormTexts.OneHigh),
        "$.rule.points[1].fte.high" => (nameof(FiguresForm.OtherHigh), CaseFormTexts.OtherHigh),
        _ when path.StartsWith("$.rule.points[0]", StringComparison.Ordinal) => (nameof(FiguresForm.OneLow), CaseFormTexts.OneLow),
        _ when path.StartsWith("$.rule.points[1]", StringComparison.Ordinal) => (nameof(FiguresForm.OtherLow), CaseFormTexts.OtherLow),
        "$.rule.points" => (nameof(FiguresForm.OtherInhabitants), CaseFormTexts.Rule),
        _ => (nameof(FiguresForm.Rule), CaseFormTexts.Rule),
    };

    private static bool Same(IReadOnlyList<RulePoint>? left, IReadOnlyList<RulePoint>? right) =>
        left is null || right is null ? left is null && right is null : left.SequenceEqual(right);

    private CaseRule? Unknown()
    {
        read.RefuseChoice("unknown-value", nameof(FiguresForm.Rule), CaseFormTexts.Rule, form.Rule, FormChoices.Rules());
        return null;
    }

    private List<RulePoint>? Points()
    {
        var one = Point(
            (nameof(form.OneInhabitants), CaseFormTexts.OneInhabitants, form.OneInhabitants),
            (nameof(form.OneLow), CaseFormTexts.OneLow, form.OneLow),
            (nameof(form.OneHigh), CaseFormTexts.OneHigh, form.OneHigh));
        var other = Point(
            (nameof(form.OtherInhabitants), CaseFormTexts.OtherInhabitants, form.OtherInhabitants),
            (nameof(form.OtherLow), CaseFormTexts.OtherLow, form.OtherLow),
            (nameof(form.OtherHigh), CaseFormTexts.OtherHigh, form.OtherHigh));
        return one is null || other is null ? null : [one, other];
    }

    private RulePoint? Point((string Field, string Label, string Text) size, (string Field, string Label, string Text) low, (string Field, string Label, string Text) high)
    {
        var inhabitants = read.Count(size.Field, size.Label, size.Text, StaffingLimits.MaxInhabitants);
        var least = read.Number(low.Field, low.Label, low.Text);
        var most = read.Number(high.Field, high.Label, high.Text);
        Demand(size, inhabitants);
        Demand(low, least);
        return inhabitants is { } people && least is { } fte && !read.Has(high.Field) ? new(people, fte, most ?? fte) : null;
    }

    private CaseRule? Line()
    {
        var fixedFte = (nameof(form.FixedFte), CaseFormTexts.FixedFte, form.FixedFte);
        var perThousand = (nameof(form.FtePer1000), CaseFormTexts.FtePer1000, form.FtePer1000);
        var a = read.Number(nameof(form.FixedFte), CaseFormTexts.FixedFte, form.FixedFte);
        var b = read.Number(nameof(form.FtePer1000), CaseFormTexts.FtePer1000, form.FtePer1000);
        Demand(fixedFte, a);
        Demand(perThousand, b);
        return a is null || b is null ? null : new(null, a, b, null, Derived: true, null, null);
    }

    private void Demand((string Field, string Label, string Text) field, decimal? value)
    {
        if (value is null)
        {
            read.Refuse("half-rule", field.Field, Samenspel.WebKit.Numbers.Phrase.With(CaseFormTexts.RuleIncomplete, field.Label));
        }
    }
}
