using Samenspel.Engine.Uncertainty.Cases;
using Samenspel.Modules.BusinessCases.Contracts;

namespace Samenspel.Modules.BusinessCases.Uncertainty;

/// <summary>Figures of municipalities that nobody gave and that the case needs, and what each of them blocks.</summary>
internal static class MissingFigures
{
    private static readonly (string Name, CostDriver? Driver, bool IsAlways, Func<CaseParticipant, CaseFigure?> Figure)[] Figures =
    [
        ("fteToday", CostDriver.Fte, true, participant => participant.FteToday),
        ("fteAlone", CostDriver.FteAlone, true, participant => participant.FteAlone),
        ("workplaces", CostDriver.Workplaces, false, participant => participant.Workplaces),
        ("applications", CostDriver.Applications, false, participant => participant.Applications),
        ("vatCompensable", null, false, participant => participant.VatCompensable),
    ];

    public static IEnumerable<UncertainMissing> Of(BusinessCaseFile file)
    {
        var model = file.Uncertainty ?? new();
        var needs = Figures.Select(figure => (
            figure.Name, figure.IsAlways, figure.Figure, Lines: LinesOn(model, figure.Driver), Variants: VariantsOn(model, figure.Driver))).ToList();
        return file.Participants.SelectMany(participant => needs
            .Where(need => need.Figure(participant) is null && (need.IsAlways || need.Lines.Length + need.Variants.Length > 0))
            .Select(need => new UncertainMissing(participant.Id, need.Name) { Lines = need.Lines, Variants = need.Variants }));
    }

    private static string[] LinesOn(CaseModel model, CostDriver? driver) => Keys(model.Lines
        .Where(line => line.Uses.Count > 0 && (driver is null ? line.VatRate > 0 && line.VatCompensable : line.Driver == driver)).Select(line => line.Key));

    private static string[] VariantsOn(CaseModel model, CostDriver? driver) => Keys(model.Variants
        .Where(variant => driver is not null && variant.Sharing == driver).Select(variant => variant.Key));

    // One and the same empty list, so that two missing figures that block nothing more are equal.
    private static string[] Keys(IEnumerable<string> keys) => keys.ToArray() is { Length: > 0 } some ? some : [];
}
