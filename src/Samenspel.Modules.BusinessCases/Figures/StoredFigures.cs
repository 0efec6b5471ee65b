using System.Globalization;
using Samenspel.Modules.BusinessCases.Contracts;
using Samenspel.Modules.BusinessCases.Domain;
using Samenspel.Modules.BusinessCases.Reading;
using Samenspel.Modules.Dossiers.Contracts;
using Samenspel.WebKit.Numbers;

namespace Samenspel.Modules.BusinessCases.Figures;

/// <summary>From what is stored to the form, written as the language of the page does.</summary>
internal static class StoredFigures
{
    /// <param name="dossier">Its participants are the rows.</param>
    /// <param name="known">Null when there are no figures yet; then the rule that comes with the product is proposed.</param>
    /// <param name="norms">The norms that come with the product.</param>
    public static FiguresForm Form(DossierFacts dossier, DossierCase? known, StaffingNorms norms)
    {
        var form = known is null ? new FiguresForm { PriceYear = Plain(dossier.ReferenceDate.Year) } : Head(known);
        return WithRule(form, known is null ? norms.Rules.Count > 0 ? norms.Rules[0].Rule : null : known.Rule) with
        {
            Rows = [.. dossier.Participants.Select(participant => Row(participant, known?.Of(participant.Id)))],
        };
    }

    private static FiguresForm Head(DossierCase known) => new()
    {
        PriceYear = Plain(known.PriceYear),
        CostPerFte = Euro(known.CentsPerFte),
        CostQuality = known.CostQuality?.ToString() ?? "",
        Vat = known.Vat.ToString(),
        Source = CaseWords.Title(known.Source),
        SourceDate = known.Source.Date is { } date ? Show.Date(date) : "",
        SourcePlace = known.Source.PlaceIn(CultureInfo.CurrentUICulture) ?? "",
        JointLow = Number(known.JointLow),
        JointHigh = known.JointHigh == known.JointLow ? "" : Number(known.JointHigh),
        JointQuality = known.JointQuality?.ToString() ?? "",
        MinimumSaving = Euro(known.MinimumSavingCents),
    };

    private static FiguresForm WithRule(FiguresForm form, CaseRule? rule) => rule switch
    {
        null => form with { Rule = FiguresForm.NoRule },
        { Points: [var one, var other] } => form with
        {
            Rule = FiguresForm.PointsRule,
            OneInhabitants = Show.Count(one.Inhabitants),
            OneLow = Number(one.Low),
            OneHigh = one.High == one.Low ? "" : Number(one.High),
            OtherInhabitants = Show.Count(other.Inhabitants),
            OtherLow = Number(other.Low),
            OtherHigh = other.High == other.Low ? "" : Number(other.High),
        },
        _ => form with { Rule = FiguresForm.LineRule, FixedFte = Number(rule.FixedFte), FtePer1000 = Number(rule.FtePer1000) },
    };

    private static FigureRow Row(DossierParticipant participant, ParticipantFigures? figures) => new(
        participant.Id,
        participant.Inhabitants is { } inhabitants ? Show.Count(inhabitants) : "",
        Number(figures?.FteToday),
        figures?.TodayQuality?.ToString() ?? "",
        Number(figures?.FteAlone),
        figures?.AloneQuality?.ToString() ?? "",
        figures?.AloneNorm ?? "");

    private static string Number(decimal? number) => number is { } known ? Show.Trimmed(known, 6) : "";

    private static string Euro(long? cents) => cents is { } known ? Show.Number(known / 100m, known % 100 == 0 ? 0 : 2) : "";

    private static string Plain(int year) => year.ToString(CultureInfo.InvariantCulture);
}
