using Microsoft.AspNetCore.Http;
using Samenspel.Kernel;
using Samenspel.Modules.CostSharing.Comparing;
using Samenspel.Modules.CostSharing.Keys;
using Samenspel.Modules.CostSharing.Texts;
using Samenspel.WebKit.Problems;

namespace Samenspel.Modules.CostSharing.Exporting;

/// <summary>The answer of the files and the API, or why there is none: unlike a page they never answer with another measure than was asked.</summary>
internal static class SharingAnswer
{
    public static IResult Of(Outcome<SharingView> outcome, IReadOnlyList<Refusal> unreadable, Func<SharingView, IResult> answer) =>
        outcome.TryGet(out var view) ? Of(view, unreadable, answer) : Problem.From([.. unreadable, .. outcome.Refusals]);

    public static IResult Of(SharingView view, IReadOnlyList<Refusal> unreadable, Func<SharingView, IResult> answer) =>
        unreadable.Count > 0 ? Problem.From(unreadable)
        : !view.HasTotal ? Problem.From([new(RefusalKind.Conflict, "cost-sharing.not-computed", SharingTexts.Lede_NotComputed), .. view.Case.Faults])
        : view.Case.CannotBeDrawn.Count > 0 ? Problem.From([new(RefusalKind.Conflict, "cost-sharing.cannot-be-drawn", SharingTexts.Api_CannotBeDrawn), .. view.Case.CannotBeDrawn])
        : answer(view);

    /// <summary>Why one key gives nothing.</summary>
    public static Refusal NotComputed(SharedByKey result) => new(RefusalKind.Conflict, "cost-sharing.key-not-computed", string.Join(' ', result.WhyNot));
}
