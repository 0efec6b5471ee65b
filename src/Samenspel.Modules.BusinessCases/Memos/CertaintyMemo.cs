using Samenspel.Engine.Uncertainty.Outcomes;
using Samenspel.Kernel;
using Samenspel.Modules.BusinessCases.Contracts;
using Samenspel.Modules.BusinessCases.Outlook;
using Samenspel.Modules.BusinessCases.Texts;
using Samenspel.Modules.Dossiers.Contracts;
using Samenspel.WebKit.Numbers;

namespace Samenspel.Modules.BusinessCases.Memos;

/// <summary>How sure the amounts of one municipality are: the chance to save and the range, against both baselines; or that nobody computed it.</summary>
internal sealed class CertaintyMemo(IHandle<ShowOutlook, OutlookView> outlook)
{
    public async Task<IReadOnlyList<MemoBlock>> OfAsync(DossierFacts dossier, string key, DossierParticipant who, CancellationToken cancellation)
    {
        if (!(await outlook.HandleAsync(new ShowOutlook(dossier.Id, []), cancellation)).TryGet(out var view) || view.Numbers is not { } numbers)
        {
            return [new MemoText(CaseMemoTexts.Sure_None)];
        }

        var known = view.Baselines.Select(baseline => (Baseline: baseline, Saving: view.Saving(baseline, key)?.NetPresentValue)).ToList();
        var told = known.FindAll(one => one.Saving is not null).ConvertAll(one => Clause(one.Baseline, one.Saving!));
        if (told.Count == 0)
        {
            return [new MemoText(CaseMemoTexts.Sure_None)];
        }

        var missing = known.FindAll(one => one.Saving is null).ConvertAll(one => OutlookWords.Against(one.Baseline));
        var text = $"{Phrase.With(CaseMemoTexts.Sure, numbers.Years, who.Name)} {string.Join("; ", told)}.";
        return
        [
            new MemoText(missing.Count == 0 ? text : $"{text} {Phrase.With(OutlookTexts.Sentence_Missing, OutlookWords.And(missing))}"),
            numbers.Defaults.Count == 0 ? new MemoText(CaseMemoTexts.Sure_OwnRanges) : new MemoText(Phrase.With(CaseMemoTexts.Sure_Defaults, numbers.Defaults.Count), IsExample: true),
        ];
    }

    // A saving of the engine is turned into cost, as on the page: plus is dearer. The tenth and ninetieth of a hundred.
    private static string Clause(string baseline, Spread saving) => Phrase.With(
        CaseMemoTexts.Sure_Clause,
        baseline == UncertainCaseResult.Today ? CaseMemoTexts.Than_Today : CaseMemoTexts.Than_Alone,
        OutlookWords.Count(saving.ChanceAboveZero),
        Words(saving.P10),
        Words(saving.P90));

    private static string Words(double saving) => saving switch
    {
        > 0 => Phrase.With(CaseMemoTexts.Cheaper, OutlookWords.Money(saving)),
        < 0 => Phrase.With(CaseMemoTexts.Dearer, OutlookWords.Money(-saving)),
        _ => CaseMemoTexts.Same,
    };
}
