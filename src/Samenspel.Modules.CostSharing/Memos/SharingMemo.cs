using Samenspel.Kernel;
using Samenspel.Modules.CostSharing.Comparing;
using Samenspel.Modules.CostSharing.Texts;
using Samenspel.Modules.Dossiers.Contracts;
using Samenspel.WebKit.Numbers;

namespace Samenspel.Modules.CostSharing.Memos;

/// <summary>What one municipality pays by the key that was adopted, what the others pay without it, and when the key is weighed again.</summary>
internal sealed class SharingMemo(IHandle<ShowSharing, SharingView> sharing) : IMemoPart
{
    public int Order => 30;

    public async Task<MemoContent?> OfAsync(DossierFacts dossier, DossierParticipant who, CancellationToken cancellation)
    {
        var at = dossier.Participants.ToList().FindIndex(one => one.Id == who.Id);
        return at >= 0 && (await sharing.HandleAsync(new ShowSharing(dossier.Id, new SharingQuestion()), cancellation)).TryGet(out var view) && view.HasTotal
            ? new MemoContent { Sections = [new(MemoPlace.Cost, [.. Adopted(view, at)]), new(MemoPlace.WhatIf, [.. Left(view, at)]), new(MemoPlace.InHand, [.. Review(view)])] }
            : null;
    }

    private static IEnumerable<MemoBlock> Adopted(SharingView view, int at)
    {
        if (view.AdoptedCode is { } code && view.Results.FirstOrDefault(one => one.Key.Code == code) is { Cents: not null } result)
        {
            yield return new MemoText(Phrase.With(SharingMemoTexts.Adopted, result.Key.InSentence, Show.Euro(result.Euros[at])));
        }
    }

    private static IEnumerable<MemoBlock> Left(SharingView view, int at)
    {
        if (ExitEffect.Of(view) is { } exit && at < exit.Rows.Count && exit.Rows[at] is { WhyNot.Count: 0 } row)
        {
            yield return new MemoPoint(MemoQuestion.YouSayNo, Phrase.With(
                row.Effect.OthersCents < 0 ? SharingMemoTexts.Others_Less : SharingMemoTexts.Others_More, exit.Key.InSentence, Show.Euro(Math.Abs(row.Effect.OthersCents))));
        }
    }

    private static IEnumerable<MemoBlock> Review(SharingView view)
    {
        if (view.Terms.Settlement is { Review.Length: > 0 } agreed)
        {
            yield return new MemoItem(Phrase.With(SharingMemoTexts.Review, agreed.Review));
        }
    }
}
