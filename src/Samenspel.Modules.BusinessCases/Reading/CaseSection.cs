using Samenspel.Engine.BusinessCases;
using Samenspel.Modules.BusinessCases.Contracts;
using Samenspel.Modules.BusinessCases.Texts;
using Samenspel.Modules.Dossiers.Contracts;
using Samenspel.WebKit.Layout;

namespace Samenspel.Modules.BusinessCases.Reading;

/// <summary>The business case among the parts of a dossier, and its key numbers on the overview.</summary>
internal sealed class CaseSection(ShownCase cases) : IDossierSection
{
    public int Order => 20;

    public string Label => CasePageTexts.Heading;

    public string PathFor(DossierId id) => BusinessCasePaths.Show(id);

    public async Task<DossierSummary?> SummariseAsync(DossierFacts dossier, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(dossier);
        if (await cases.OfAsync(dossier.Id, cancellation) is not { } view || dossier.Participants.Count < 2)
        {
            return null;
        }

        if (view.Whole is not { } whole)
        {
            return dossier.IsExample ? null : ToDo(view);
        }

        var total = WholeEuros.Of(whole.Figures.Total);
        return new DossierSummary(
            CaseWords.Sentence(total),
            [
                new(CasePageTexts.Fact_Today, CaseWords.Fte(total.Today?.Fte), CaseWords.Euro(total.Today)),
                new(CasePageTexts.Fact_Joint, CaseWords.Fte(total.Joint), CaseWords.Euro(total.Joint)),
                new(CasePageTexts.Fact_Alone, CaseWords.Fte(total.Alone?.Fte), CaseWords.Euro(total.Alone)),
                Against(CasePageTexts.JointAgainstToday, total.MoreThanToday),
                Against(CasePageTexts.JointAgainstAlone, CaseWords.NegativeOrNone(total.LessThanAlone)),
            ]);
    }

    private static DossierSummary ToDo(BusinessCaseView view) => view.HasFigures
        ? new(CasePageTexts.Lede_NotComputed, [], new(CasePageTexts.ChangeFigures, BusinessCasePaths.Figures(view.Dossier.Id)))
        : new(CasePageTexts.Next_Figures, [], new(CasePageTexts.EnterFigures, BusinessCasePaths.Figures(view.Dossier.Id)));

    // A range of amounts is too long for a row of numbers: the fte come first then.
    private static Fact Against(string label, FteCostRange? more)
    {
        var css = CaseWords.DifferenceClass(more);
        var fte = more is null ? null : CaseWords.FteDifference(more);
        return more is null || more.Low == more.High
            ? new(label, CaseWords.Difference(more), fte, css)
            : new(label, fte!, CaseWords.Difference(more), css);
    }
}
