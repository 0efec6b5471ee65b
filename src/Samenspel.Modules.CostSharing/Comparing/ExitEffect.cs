using Samenspel.Engine.CostSharing.Keys;
using Samenspel.Modules.CostSharing.Keys;

namespace Samenspel.Modules.CostSharing.Comparing;

/// <summary>What the exit of each does to the others under one key of practice.</summary>
/// <param name="Key">The key.</param>
/// <param name="Rows">One for each participant that might leave.</param>
internal sealed record ExitEffect(SharingKey Key, IReadOnlyList<ExitRow> Rows)
{
    /// <returns>Null without the cost of every group, or without a key of practice that can be computed.</returns>
    public static ExitEffect? Of(SharingView view)
    {
        var result = view.Results.FirstOrDefault(one => one.Key.Code == view.AdoptedCode && one is { Cents: not null, Key.Formula: not null })
            ?? view.Results.FirstOrDefault(one => one is { Cents: not null, Key.Formula: not null });
        if (view.Case is not { GroupCents: { } costs, JointCents: { } joint } || result is not { Key: { Formula: { } formula } key })
        {
            return null;
        }

        var players = KeyCalculation.PlayersOf(view.Case);
        return new(key, [.. players.Select((player, i) =>
        {
            var rest = costs[costs.Count - 1 - (1 << i)];
            var effect = Membership.Exit(formula, players, player.Key, joint, rest);
            return new ExitRow(rest, effect, KeyWords.WhyNot(effect.Faults, view.Case));
        })]);
    }
}

/// <summary>One exit.</summary>
/// <param name="RestCents">What the others cost together without it.</param>
/// <param name="Effect">What that does to each of them.</param>
/// <param name="WhyNot">Why the key cannot be computed without it; empty when it can.</param>
internal sealed record ExitRow(long RestCents, MembershipEffect Effect, IReadOnlyList<string> WhyNot);
