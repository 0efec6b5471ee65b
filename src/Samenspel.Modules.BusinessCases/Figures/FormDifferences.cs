using Samenspel.Modules.BusinessCases.Texts;
using Samenspel.Modules.Dossiers.Contracts;

namespace Samenspel.Modules.BusinessCases.Figures;

/// <summary>What differs between what somebody else kept meanwhile and what is filled in here.</summary>
internal static class FormDifferences
{
    public static IReadOnlyList<(string Label, string Theirs, string Yours)> Between(FiguresForm theirs, FiguresForm yours, DossierFacts dossier) =>
        [.. Lines(theirs, dossier).Zip(Lines(yours, dossier), (their, your) => (their.Label, their.Value, your.Value)).Where(line => line.Item2 != line.Item3)];

    private static IEnumerable<(string Label, string Value)> Lines(FiguresForm form, DossierFacts dossier) =>
    [
        (CaseFormTexts.CostPerFte, form.CostPerFte),
        (CaseFormTexts.PriceYear, form.PriceYear),
        (CaseFormTexts.Vat, FormChoices.Label(FormChoices.Vat(), form.Vat)),
        (CaseFormTexts.Source, form.Source),
        (CaseFormTexts.SourceDate, form.SourceDate),
        (CaseFormTexts.SourcePlace, form.SourcePlace),
        (CaseFormTexts.JointLow, form.JointLow),
        (CaseFormTexts.JointHigh, form.JointHigh),
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
        ($"{name}, {CaseFormTexts.Alone}", row.AloneFrom.Length > 0 ? CaseFormTexts.ByNorm : row.Alone),
    ];
}
