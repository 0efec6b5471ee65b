using Samenspel.Modules.BusinessCases.Texts;
using Samenspel.Modules.Dossiers.Contracts;
using Samenspel.WebKit.Forms;

namespace Samenspel.Modules.BusinessCases.Figures;

/// <summary>What differs between what somebody else kept meanwhile and what is filled in here.</summary>
internal static class FormDifferences
{
    public static IReadOnlyList<VersionRow> Between(FiguresForm theirs, FiguresForm yours, DossierFacts dossier) =>
        [.. Lines(theirs, dossier).Zip(Lines(yours, dossier), (their, your) => new VersionRow(their.Label, your.Value, their.Value)).Where(row => row.Differs)];

    private static IEnumerable<(string Label, string Value)> Lines(FiguresForm form, DossierFacts dossier) =>
    [
        (CaseFormTexts.CostPerFte, form.CostPerFte),
        (CaseFormTexts.CostQuality, FormChoices.Label(FormChoices.Qualities(), form.CostQuality)),
        (CaseFormTexts.PriceYear, form.PriceYear),
        (CaseFormTexts.Vat, FormChoices.Label(FormChoices.Vat(), form.Vat)),
        (CaseFormTexts.Source, form.Source),
        (CaseFormTexts.SourceDate, form.SourceDate),
        (CaseFormTexts.SourcePlace, form.SourcePlace),
        (CaseFormTexts.JointLow, form.JointLow),
        (CaseFormTexts.JointHigh, form.JointHigh),
        (CaseFormTexts.JointQuality, FormChoices.Label(FormChoices.Qualities(), form.JointQuality)),
        (CaseFormTexts.Rule, FormChoices.Label(FormChoices.Rules(), form.Rule)),
        (CaseFormTexts.OneInhabitants, form.OneInhabitants),
        (CaseFormTexts.OneLow, form.OneLow),
        (CaseFormTexts.OneHigh, form.OneHigh),
        (CaseFormTexts.OtherInhabitants, form.OtherInhabitants),
        (CaseFormTexts.OtherLow, form.OtherLow),
        (CaseFormTexts.OtherHigh, form.OtherHigh),
        (CaseFormTexts.FixedFte, form.FixedFte),
        (CaseFormTexts.FtePer1000, form.FtePer1000),
        (CaseFormTexts.MinimumSaving, form.MinimumSaving),
        .. form.Rows.Zip(dossier.Participants).SelectMany(pair => Row(pair.First, pair.Second.Name)),
    ];

    private static IEnumerable<(string Label, string Value)> Row(FigureRow row, string name) =>
    [
        ($"{name}, {CaseFormTexts.Inhabitants}", row.Inhabitants),
        ($"{name}, {CaseFormTexts.Today}", row.Today),
        ($"{name}, {CaseFormTexts.Today}, {CaseFormTexts.Quality}", FormChoices.Label(FormChoices.Qualities(), row.TodayQuality)),
        ($"{name}, {CaseFormTexts.Alone}, {CaseFormTexts.Quality}", FormChoices.Label(FormChoices.Qualities(), row.AloneQuality)),
        ($"{name}, {CaseFormTexts.Alone}", row.AloneFrom.Length > 0 ? CaseFormTexts.ByNorm : row.Alone),
    ];
}
