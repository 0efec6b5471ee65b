using Samenspel.WebKit.Api;

namespace Samenspel.Modules.CostSharing.Joining;

/// <summary>What a newcomer pays once and what its entry does, in euro.</summary>
/// <param name="Fee">Null when nothing was invested.</param>
/// <param name="Parts">The newcomer's part in each investment, in the order in which they were sent.</param>
/// <param name="CostBefore">What the others cost among themselves; null when that is not known.</param>
/// <param name="CostAfter">What all cost together.</param>
/// <param name="Own">What the newcomer pays a year.</param>
[ApiName("ToetredingUitkomst")]
internal sealed record EntryDocument(
    string Newcomer, string Key, decimal? Fee, IReadOnlyList<decimal> Parts, decimal? CostBefore, decimal? CostAfter, decimal? Own, IReadOnlyList<EntryShareDocument> Others)
{
    public static EntryDocument Of(JoiningResult result) => new(
        result.Newcomer.Key,
        result.Key.Code,
        result.Fee?.FeeCents / 100m,
        [.. (result.Fee?.Parts ?? []).Select(cents => cents / 100m)],
        result.Effect is null ? null : result.BeforeCents / 100m,
        (result.Effect?.OwnCents + result.Effect?.Others.Sum(step => step.AfterCents)) / 100m,
        result.Effect?.OwnCents / 100m,
        [
            .. result.Others.Select((one, i) => new EntryShareDocument(
                one.Key, result.Fee?.Refunds[i] / 100m, result.Effect?.Others[i].BeforeCents / 100m, result.Effect?.Others[i].AfterCents / 100m)),
        ]);
}

/// <param name="Refund">What it gets once; null without a fee.</param>
/// <param name="Before">What it pays a year before the entry; null when that is not known.</param>
/// <param name="After">What it pays a year afterwards.</param>
[ApiName("ToetredingAandeel")]
internal sealed record EntryShareDocument(string Participant, decimal? Refund, decimal? Before, decimal? After);
