namespace Samenspel.Engine.Partners.Divisions;

/// <summary>What is done with every group that passes.</summary>
internal interface IGroupVisitor
{
    /// <param name="place">The place of the group in the order of the walk; always the same.</param>
    /// <param name="members">In the order in which the group grew.</param>
    /// <param name="sum">The sum of the members' values.</param>
    void Visit(long place, ReadOnlySpan<int> members, double sum);
}
