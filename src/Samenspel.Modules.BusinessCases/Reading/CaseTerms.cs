using Samenspel.Engine.BusinessCases;
using Samenspel.Modules.BusinessCases.Contracts;
using Samenspel.Modules.BusinessCases.Texts;
using Samenspel.WebKit.Numbers;

namespace Samenspel.Modules.BusinessCases.Reading;

/// <summary>The words of our lists in the language of the page.</summary>
internal static class CaseTerms
{
    public static string Of(VatStance vat) => vat switch
    {
        VatStance.Included => CasePageTexts.Vat_Included,
        VatStance.Excluded => CasePageTexts.Vat_Excluded,
        VatStance.NotApplicable => CasePageTexts.Vat_NotApplicable,
        _ => CasePageTexts.Vat_NotStated,
    };

    public static string Short(VatStance vat) => vat switch
    {
        VatStance.Included => CasePageTexts.VatShort_Included,
        VatStance.Excluded => CasePageTexts.VatShort_Excluded,
        VatStance.NotApplicable => CasePageTexts.VatShort_NotApplicable,
        _ => CasePageTexts.VatShort_NotStated,
    };

    public static string Of(FigureQuality? quality) => quality switch
    {
        FigureQuality.Measured => CasePageTexts.Quality_Measured,
        FigureQuality.Computed => CasePageTexts.Quality_Computed,
        FigureQuality.Estimated => CasePageTexts.Quality_Estimated,
        FigureQuality.Assumption => CasePageTexts.Quality_Assumption,
        _ => CasePageTexts.Quality_NotSaid,
    };

    /// <returns>Blocks of hardness: four for measured down to one for an assumption, none when nobody said.</returns>
    public static int Blocks(FigureQuality? quality) => quality switch
    {
        FigureQuality.Measured => 4,
        FigureQuality.Computed => 3,
        FigureQuality.Estimated => 2,
        FigureQuality.Assumption => 1,
        _ => 0,
    };

    public static string Of(SplitKey key) => key switch
    {
        SplitKey.FteAlone => CasePageTexts.Split_FteAlone,
        SplitKey.FteToday => CasePageTexts.Split_FteToday,
        _ => CasePageTexts.Split_Inhabitants,
    };

    public static string Of(FigureKind figure) => figure switch
    {
        FigureKind.FteToday => CasePageTexts.Figure_Today,
        FigureKind.FteAlone => CasePageTexts.Figure_Alone,
        FigureKind.Joint => CasePageTexts.Figure_Joint,
        _ => CasePageTexts.Figure_Rule,
    };

    public static string Of(BlockedResult result) => result switch
    {
        BlockedResult.AgainstToday => CasePageTexts.Blocked_AgainstToday,
        BlockedResult.AgainstAlone => CasePageTexts.Blocked_AgainstAlone,
        BlockedResult.SplitByInhabitants => CasePageTexts.Blocked_SplitByInhabitants,
        BlockedResult.SplitByFteAlone => CasePageTexts.Blocked_SplitByFteAlone,
        BlockedResult.SplitByFteToday => CasePageTexts.Blocked_SplitByFteToday,
        BlockedResult.SmallerGroupsAgainstToday => CasePageTexts.Blocked_GroupsAgainstToday,
        BlockedResult.SmallerGroupsAgainstAlone => CasePageTexts.Blocked_GroupsAgainstAlone,
        _ => CasePageTexts.Blocked_Groups,
    };

    public static string Of(PayingGroups paying) => paying switch
    {
        PayingGroups.Every => CasePageTexts.Paying_Every,
        PayingGroups.Some => CasePageTexts.Paying_Some,
        _ => CasePageTexts.Paying_None,
    };

    public static string Of(PublishedMeasure measure) => measure switch
    {
        PublishedMeasure.Inhabitants => CasePageTexts.Measure_Inhabitants,
        PublishedMeasure.FteToday or PublishedMeasure.EuroToday => CasePageTexts.Measure_Today,
        PublishedMeasure.FteAlone or PublishedMeasure.EuroAlone => CasePageTexts.Measure_Alone,
        PublishedMeasure.FteJoint or PublishedMeasure.EuroJoint => CasePageTexts.Measure_Joint,
        PublishedMeasure.FteMoreThanToday or PublishedMeasure.EuroMoreThanToday => CasePageTexts.Measure_MoreThanToday,
        _ => CasePageTexts.Measure_LessThanAlone,
    };

    /// <summary>A figure of the report in its own unit.</summary>
    public static string Value(PublishedMeasure measure, decimal low, decimal high) => measure switch
    {
        PublishedMeasure.Inhabitants => Phrase.With(CasePageTexts.Inhabitants, Show.Count((long)low)),
        PublishedMeasure.EuroToday or PublishedMeasure.EuroAlone or PublishedMeasure.EuroJoint or PublishedMeasure.EuroMoreThanToday
            or PublishedMeasure.EuroLessThanAlone => Show.EuroRange((long)(low * 100), (long)(high * 100), CasePageTexts.To),
        _ => CaseWords.Fte(low, high),
    };
}
