using Samenspel.Engine.Partners;
using Samenspel.Modules.Partnering.Texts;
using Samenspel.WebKit.Numbers;

namespace Samenspel.Modules.Partnering.Searching;

/// <summary>Says in the language of the page what the engine found.</summary>
internal static class PartnerWords
{
    private const double Hundred = 100;
    private const double MostFactor = 100;

    public static string Criterion(string name) => name switch
    {
        "geography" => PartnerTexts.C_Geography,
        "goals" => PartnerTexts.C_Goals,
        "ambition" => PartnerTexts.C_Ambition,
        "experience" => PartnerTexts.C_Experience,
        "finances" => StrategyTexts.C_Finances,
        "maturity" => StrategyTexts.C_Maturity,
        "applications" => StrategyTexts.C_Applications,
        "saving" => PartnerTexts.C_Saving,
        _ => PartnerTexts.C_Expertise,
    };

    /// <summary>Where the knowledge about a criterion comes from, or why there is none.</summary>
    public static string Source(string name) => name switch
    {
        "geography" => Phrase.With(PartnerTexts.S_Geography, Show.Count((long)SurveyCriteria.FarKilometres)),
        "experience" => Phrase.With(PartnerTexts.S_Experience, Show.Count((long)SurveyCriteria.HalfShared)),
        "finances" => StrategyTexts.S_Finances,
        "saving" => PartnerTexts.S_Saving,
        "goals" or "ambition" or "maturity" or "applications" => StrategyTexts.S_Shared,
        _ => PartnerTexts.S_Unknown,
    };

    /// <returns>0 to 100 without decimals.</returns>
    public static string Score(double fit) => Show.Count((long)Math.Round(fit * Hundred, MidpointRounding.AwayFromZero));

    /// <returns>What a standard case says of a group, with its range.</returns>
    public static string Saving(SavingRange? range) => range is null
        ? PartnerTexts.Saving_Unknown
        : Phrase.With(PartnerTexts.Saving_Range, Part(range.Low), Part(range.Middle), Part(range.High), Show.Percent((decimal)range.Chance));

    private static string Part(double part) => Show.Percent(Math.Round((decimal)part, 2, MidpointRounding.AwayFromZero));

    /// <returns>The others, as a sentence would name them.</returns>
    public static string Partners(ShownGroup group) => string.Join(", ", group.Members.Skip(1).Select(member => member.Name));

    public static string Of(Country country, GroupRemark remark) => remark.Kind switch
    {
        GroupRemarkKind.FitsWell => Phrase.With(PartnerTexts.R_FitsWell, CriterionAt(remark.Subject), Score(remark.Value)),
        GroupRemarkKind.FitsBadly => Phrase.With(PartnerTexts.R_FitsBadly, CriterionAt(remark.Subject), Score(remark.Value)),
        GroupRemarkKind.Unknown => Phrase.With(PartnerTexts.R_Unknown, CriterionAt(remark.Subject)),
        GroupRemarkKind.PartlyKnown => Phrase.With(PartnerTexts.R_PartlyKnown, CriterionAt(remark.Subject), Show.Percent((decimal)remark.Value)),
        GroupRemarkKind.FewMembers => Phrase.With(PartnerTexts.R_FewMembers, SurveyCriteria.ScaleMembers),
        GroupRemarkKind.FewInhabitants => Phrase.With(PartnerTexts.R_FewInhabitants, Show.Count((long)remark.Value), Show.Count(SurveyCriteria.ScaleInhabitants)),
        GroupRemarkKind.EnoughScale => Phrase.With(PartnerTexts.R_EnoughScale, Show.Count(SurveyCriteria.ScaleInhabitants)),
        GroupRemarkKind.OneDominates => Phrase.With(PartnerTexts.R_OneDominates, country.Places[remark.Subject].Name, Show.Percent((decimal)remark.Value)),
        GroupRemarkKind.HingesOn => Phrase.With(PartnerTexts.R_HingesOn, country.Places[remark.Subject].Name),
        GroupRemarkKind.TogetherIn => Phrase.With(PartnerTexts.R_TogetherIn, (int)remark.Value, country.IctPartnerships[remark.Subject].Name),
        _ => Phrase.With(PartnerTexts.R_TiedElsewhere, country.Places[(int)remark.Value].Name, country.IctPartnerships[remark.Subject].Name),
    };

    /// <summary>The smallest change of one weight that brings the group level with the one above it.</summary>
    public static string? Change(IReadOnlyList<double?> changes)
    {
        var best = changes.Select((factor, at) => (factor, at)).Where(one => one.factor is <= MostFactor).OrderBy(one => Math.Abs(Math.Log(Math.Max(one.factor!.Value, 1e-9)))).FirstOrDefault();
        return best.factor switch
        {
            null => null,
            0 => Phrase.With(PartnerTexts.Change_Away, CriterionAt(best.at)),
            { } factor => Phrase.With(PartnerTexts.Change, CriterionAt(best.at), Show.Trimmed((decimal)Math.Round(factor, 2))),
        };
    }

    private static string CriterionAt(int place) => Criterion(PartnerCriteria.All[place].Name);
}
