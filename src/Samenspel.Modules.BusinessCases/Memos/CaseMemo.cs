using Samenspel.Engine.BusinessCases;
using Samenspel.Kernel;
using Samenspel.Modules.BusinessCases.Contracts;
using Samenspel.Modules.BusinessCases.Reading;
using Samenspel.Modules.BusinessCases.Texts;
using Samenspel.Modules.BusinessCases.Versions;
using Samenspel.Modules.Dossiers.Contracts;
using Samenspel.WebKit.Layout;
using Samenspel.WebKit.Numbers;

namespace Samenspel.Modules.BusinessCases.Memos;

/// <summary>What working together costs one municipality, how sure that is, and what it does to the others when it says no: the figures of the business case's page.</summary>
internal sealed class CaseMemo(ShownCase cases, CertaintyMemo certainty, IHandle<ListVersions, VersionList> versions) : IMemoPart
{
    private const int SealLength = 12;

    public int Order => 20;

    public async Task<MemoContent?> OfAsync(DossierFacts dossier, DossierParticipant who, CancellationToken cancellation)
    {
        var at = dossier.Participants.ToList().FindIndex(one => one.Id == who.Id);
        var view = await cases.OfAsync(dossier.Id, cancellation);
        if (at < 0 || view?.Whole is not { } whole)
        {
            return new MemoContent { Gaps = dossier.IsExample ? [] : [new(CaseMemoTexts.Gap, CasePageTexts.Heading, BusinessCasePaths.Show(dossier.Id))] };
        }

        var key = CaseKeys.Of(dossier.Participants)[at];
        var place = whole.File.Participants.Select(one => one.Id).ToList().IndexOf(key);
        var row = WholeEuros.Of(whole.Figures.Participants, whole.Figures.Splits.Single(split => split.Key == SplitKey.Inhabitants))[place];
        var version = await VersionAsync(dossier, cancellation);
        return new MemoContent
        {
            Facts = [new Fact(CaseMemoTexts.Attachments, version is { Changes: 0, Last: { } last } ? Phrase.With(CaseMemoTexts.Attachment, last.Number) : CaseMemoTexts.Attachment_Now)],
            Sections =
            [
                new(MemoPlace.Cost, [new MemoText(Phrase.With(CaseMemoTexts.Intro, CaseTerms.Of(SplitKey.Inhabitants)), Finding(row)), CostTable.Of(row, who), new MemoText(Terms(whole))]),
                new(MemoPlace.Certainty, await certainty.OfAsync(dossier, key, who, cancellation)),
                .. Departure(whole, key, who),
            ],
            Origin = [Origin(dossier, view, version), Phrase.With(CasePageTexts.Source, CaseWords.Source(whole.File.Source))],
        };
    }

    private static string Finding(StaffingComparison row) => row is not { MoreThanToday: { } more, LessThanAlone: { } less }
        ? CaseMemoTexts.Finding_Missing
        : (CaseWords.Sign(more), CaseWords.Sign(CaseWords.Negative(less))) switch
        {
            (1, -1) => CaseMemoTexts.Finding_MoreLess,
            (1, 1) => CaseMemoTexts.Finding_MoreMore,
            (-1, -1) => CaseMemoTexts.Finding_LessLess,
            (-1, 1) => CaseMemoTexts.Finding_LessMore,
            _ => CaseMemoTexts.Finding_Other,
        };

    private static string Terms(BusinessCaseResult whole)
    {
        var terms = Phrase.With(CaseMemoTexts.Terms, whole.File.PriceYear, Show.Euro((long)(whole.File.CostPerFte.Value * 100)), CaseTerms.Of(whole.File.Vat));
        return whole.Figures.JointByRule ? $"{terms} {CasePageTexts.JointByRule}" : terms;
    }

    private static IEnumerable<MemoSection> Departure(BusinessCaseResult whole, string key, DossierParticipant who)
    {
        if (whole.Figures.WholeByRule is { } all && whole.Figures.WithoutEach.FirstOrDefault(row => row.Without == key) is { } without)
        {
            yield return new(MemoPlace.WhatIf, [new MemoPoint(MemoQuestion.YouSayNo, Phrase.With(
                CaseMemoTexts.Without,
                who.Name,
                CostTable.Difference(CaseWords.NegativeOrNone(WholeEuros.Of(all.Comparison).LessThanAlone)),
                CostTable.Difference(CaseWords.NegativeOrNone(WholeEuros.Of(without.Rest.Comparison).LessThanAlone))))]);
        }
    }

    private async Task<(SealedVersion? Last, int? Changes)?> VersionAsync(DossierFacts dossier, CancellationToken cancellation) =>
        !dossier.IsExample && (await versions.HandleAsync(new ListVersions(dossier.Id), cancellation)).TryGet(out var list) ? (list.Rows is [var newest, ..] ? newest : null, list.Changes) : null;

    private static string Origin(DossierFacts dossier, BusinessCaseView view, (SealedVersion? Last, int? Changes)? version) => (dossier.IsExample, version) switch
    {
        (true, _) => CaseMemoTexts.Origin_Example,
        (_, { Last: { } last, Changes: 0 }) => Phrase.With(
            CaseMemoTexts.Origin_Version, last.Number, last.FrozenAt is { } frozen ? Phrase.With(CaseMemoTexts.Origin_Frozen, Show.Date(DutchTime.DateOf(frozen))) : CaseMemoTexts.Origin_NotFrozen, last.Seal[..Math.Min(SealLength, last.Seal.Length)]),
        (_, { Last: { } last }) => Phrase.With(CaseMemoTexts.Origin_Changed, last.Number, Show.Date(DutchTime.DateOf(view.ChangedAt))),
        _ => Phrase.With(CaseMemoTexts.Origin_Now, Show.Date(DutchTime.DateOf(view.ChangedAt))),
    };
}
