namespace Samenspel.Engine.Networks;

/// <summary>Municipalities that hang together through partnerships, directly or through each other.</summary>
/// <param name="Municipalities">Numbers, at least two, in rising order.</param>
/// <param name="Partnerships">Places in the list that the network was made of, in rising order; also those with one municipality of the group.</param>
public sealed record NetworkGroup(IReadOnlyList<int> Municipalities, IReadOnlyList<int> Partnerships);
