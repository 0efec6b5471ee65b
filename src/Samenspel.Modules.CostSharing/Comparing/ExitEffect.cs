using Samenspel.Engine.CostSharing.Keys;
using Samenspel.Modules.CostSharing.Keys;

namespace Samenspel.Modules.CostSharing.Comparing;

/// <summary>What the exit of each does to the others under one key of practice.</summary>
/// <param name="Key">The key.</param>
/// <param name="Rows">One for each participant that might leave; empty when the key cannot be computed without somebody.</param>
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
        var rows = players.Select((player, i) => (Remaining: costs[costs.Count - 1 - (1 << i)], Effect: Membership.Exit(formula, players, player.Key, joint, costs[costs.Count - 1 - (1 << i)]))).ToList();
        return new(key, rows.Exists(row => row.Effect.Faults.Count > 0) ? [] : [.. rows.Select(row => new ExitRow(row.Remaining, row.Effect))]);
    }
}

/// <summary>One exit.</summary>
/// <param name="RestCents">What the others cost together without it.</param>
/// <param name="Effect">What that does to each of them.</param>
internal sealed record ExitRow(long RestCents, MembershipEffect Effect);
