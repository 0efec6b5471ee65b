using Samenspel.Engine.Amounts;
using Samenspel.Engine.CostSharing.Forms;
using Samenspel.Engine.CostSharing.Stability;

namespace Samenspel.Modules.CostSharing.Keys;

/// <summary>Which groups would be better off without the rest, and the least that must change so that none is.</summary>
internal static class StabilityTest
{
    /// <summary>Costs of groups are rounded to whole cents: an advantage of no more than one is none.</summary>
    public const double OneCent = 1;

    /// <param name="game">The cost of every group in cents; two participants or more.</param>
    /// <param name="allocation">Shares in cents before rounding, adding up to the total.</param>
    /// <param name="cancellation">Ends the test.</param>
    public static StabilityFinding Of(TableGame game, IReadOnlyList<double> allocation, CancellationToken cancellation)
    {
        var leaving = LeavingGroups.Count(game, allocation, OneCent, cancellation);
        return new((int)leaving.BetterOff, (int)leaving.Groups, leaving.Worst!, leaving.BetterOff == 0 ? null : ChangeOf(game, allocation, cancellation));
    }

    private static KeyChange? ChangeOf(TableGame game, IReadOnlyList<double> allocation, CancellationToken cancellation)
    {
        var change = SmallestChange.Of(game, allocation, cancellation);
        return change is { Note: StabilityNote.Found, Moved: { } moved, Changes: { } changes }
            ? new((long)Math.Round(moved), WholeCents.AddingUp([.. changes.Select(cents => decimal.Round((decimal)cents, 6))]), !change.IsAgainstLeastCore)
            : null;
    }
}
