using System.Globalization;
using Samenspel.Modules.BusinessCases.Contracts;
using Samenspel.Modules.Dossiers.Contracts;
using Samenspel.WebKit.Numbers;

namespace Samenspel.Modules.BusinessCases.Figures;

/// <summary>Between the form and the document of the API: the same figures, so that one handler checks both.</summary>
internal static class FigureTranslation
{
    private static readonly (string Word, string Name)[] Qualities =
    [
        ("gemeten", nameof(FigureQuality.Measured)), ("berekend", nameof(FigureQuality.Computed)),
        ("geschat", nameof(FigureQuality.Estimated)), ("aanname", nameof(FigureQuality.Assumption)),
    ];

    private static readonly (string Word, string Name)[] Stances =
    [
        ("niet-vermeld", nameof(VatStance.NotStated)), ("inclusief", nameof(VatStance.Included)),
        ("exclusief", nameof(VatStance.Excluded)), ("niet-van-toepassing", nameof(VatStance.NotApplicable)),
    ];

    public static FiguresDocument Document(FiguresForm form) => new(
        (int?)NumberInput.Read(form.PriceYear),
        NumberInput.Read(form.CostPerFte),
        Word(Qualities, form.CostQuality),
        Word(Stances, form.Vat),
        form.Source.Length == 0 ? null : new SourceDocument(form.Source, DateInput.Read(form.SourceDate), form.SourcePlace.Length == 0 ? null : form.SourcePlace),
        form.JointLow.Length == 0 ? null : new JointDocument(NumberInput.Read(form.JointLow), NumberInput.Read(form.JointHigh), Word(Qualities, form.JointQuality)),
        Rule(form),
        NumberInput.Read(form.MinimumSaving),
        [.. form.Rows.Select(row => new FigureRowDocument(
            row.Participant.Value,
            (long?)NumberInput.Read(row.Inhabitants),
            NumberInput.Read(row.Today),
            Word(Qualities, row.TodayQuality),
            row.AloneFrom.Length > 0 ? null : NumberInput.Read(row.Alone),
            row.AloneFrom.Length > 0 ? null : Word(Qualities, row.AloneQuality),
            row.AloneFrom.Length == 0 ? null : row.AloneFrom))]);

    /// <param name="document">Whose participants are those of the dossier, in any order.</param>
    /// <param name="dossier">In whose order the rows are.</param>
    public static FiguresForm Form(FiguresDocument document, DossierFacts dossier) => WithRule(
        new FiguresForm
        {
            PriceYear = document.PriceYear?.ToString(CultureInfo.InvariantCulture) ?? "",
            CostPerFte = Number(document.CostPerFte),
            CostQuality = Name(Qualities, document.CostQuality),
            Vat = Name(Stances, document.Vat),
            Source = document.Source?.Title ?? "",
            SourceDate = document.Source?.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "",
            SourcePlace = document.Source?.Place ?? "",
            JointLow = Number(document.Joint?.Low),
            JointHigh = Number(document.Joint?.High),
            JointQuality = Name(Qualities, document.Joint?.Quality),
            MinimumSaving = Number(document.MinimumSaving),
            Rows = [.. dossier.Participants.Select(participant => Row(participant, document.Participants?.FirstOrDefault(row => row?.Participant == participant.Id.Value)))],
        },
        document.Rule);

    private static RuleDocument? Rule(FiguresForm form) => form.Rule switch
    {
        FiguresForm.PointsRule => new RuleDocument(
            [Point(form.OneInhabitants, form.OneLow, form.OneHigh), Point(form.OtherInhabitants, form.OtherLow, form.OtherHigh)], null, null),
        FiguresForm.LineRule => new RuleDocument(null, NumberInput.Read(form.FixedFte), NumberInput.Read(form.FtePer1000)),
        _ => null,
    };

    private static PointDocument Point(string inhabitants, string low, string high) =>
        new((long?)NumberInput.Read(inhabitants), NumberInput.Read(low), NumberInput.Read(high));

    private static FiguresForm WithRule(FiguresForm form, RuleDocument? rule) => rule switch
    {
        null => form with { Rule = FiguresForm.NoRule },
        { Points: { } points } => form with
        {
            Rule = FiguresForm.PointsRule,
            OneInhabitants = Number(points.ElementAtOrDefault(0)?.Inhabitants),
            OneLow = Number(points.ElementAtOrDefault(0)?.Low),
            OneHigh = Number(points.ElementAtOrDefault(0)?.High),
            OtherInhabitants = Number(points.ElementAtOrDefault(1)?.Inhabitants),
            OtherLow = Number(points.ElementAtOrDefault(1)?.Low),
            OtherHigh = Number(points.ElementAtOrDefault(1)?.High),
        },
        _ => form with { Rule = FiguresForm.LineRule, FixedFte = Number(rule.FixedFte), FtePer1000 = Number(rule.FtePer1000) },
    };

    // Whoever says no number of inhabitants leaves the one that the dossier has.
    private static FigureRow Row(DossierParticipant participant, FigureRowDocument? row) => new(
        participant.Id,
        Number(row?.Inhabitants ?? participant.Inhabitants),
        Number(row?.Today),
        Name(Qualities, row?.TodayQuality),
        Number(row?.Alone),
        Name(Qualities, row?.AloneQuality),
        row?.Norm ?? "");

    // As the language of the request writes it, which is how the form reads it back: one decimal sign and no groups.
    private static string Number(decimal? number) => number is { } known ? Unambiguous(known.ToString(CultureInfo.CurrentCulture)) : "";

    private static string Unambiguous(string text) => text.Contains(CultureInfo.CurrentCulture.NumberFormat.NumberDecimalSeparator, StringComparison.Ordinal)
        ? text
        : text + CultureInfo.CurrentCulture.NumberFormat.NumberDecimalSeparator + "0";

    // An unknown word stays as it is, so that it is refused with the others.
    private static string Name((string Word, string Name)[] words, string? word) =>
        word is null ? "" : words.FirstOrDefault(pair => pair.Word == word).Name ?? word + "?";

    private static string? Word((string Word, string Name)[] words, string name) => words.FirstOrDefault(pair => pair.Name == name).Word;
}
