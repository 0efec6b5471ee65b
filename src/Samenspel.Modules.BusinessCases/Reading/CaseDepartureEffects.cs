using Samenspel.Engine.BusinessCases;
using Samenspel.Kernel;
using Samenspel.Modules.BusinessCases.Texts;
using Samenspel.Modules.Dossiers.Contracts;

namespace Samenspel.Modules.BusinessCases.Reading;

/// <summary>What the joint case becomes when somebody leaves, against both baselines and by the rule.</summary>
internal sealed class CaseDepartureEffects(IHandle<ShowBusinessCase, BusinessCaseView> reader) : IDepartureEffects
{
    private const string Alone = "case.against-alone";
    private const string Today = "case.against-today";

    public async Task<IReadOnlyList<DepartureEffect>> OfAsync(DossierFacts dossier, ParticipantId leaver, CancellationToken cancellation)
    {
        var at = dossier.Participants.ToList().FindIndex(one => one.Id == leaver);
        if (at < 0 || !(await reader.HandleAsync(new ShowBusinessCase(dossier.Id, []), cancellation)).TryGet(out var view) || view.Whole is not { Figures.WholeByRule: { } all } whole)
        {
            return [];
        }

        var key = CaseKeys.Of(dossier.Participants)[at];
        return whole.Figures.WithoutEach.FirstOrDefault(row => row.Without == key)?.Rest.Comparison is { } rest
            ? [.. Effect(Alone, CaseWords.NegativeOrNone(all.Comparison.LessThanAlone), CaseWords.NegativeOrNone(rest.LessThanAlone)), .. Effect(Today, all.Comparison.MoreThanToday, rest.MoreThanToday)]
            : [];
    }

    public string? LabelOf(string key) => key switch
    {
        Alone => CasePageTexts.JointAgainstAlone,
        Today => CasePageTexts.JointAgainstToday,
        _ => null,
    };

    private static IEnumerable<DepartureEffect> Effect(string key, FteCostRange? before, FteCostRange? after) =>
        before is null || after is null ? [] : [new DepartureEffect(key, before.Low.Cents, before.High.Cents, after.Low.Cents, after.High.Cents)];
}
