namespace Samenspel.Engine.Networks;

/// <summary>A municipality without which its group falls apart.</summary>
/// <param name="Municipality">Its number.</param>
/// <param name="Parts">What would be left of its group: at least two parts of municipalities, each in rising order, the largest first.</param>
public sealed record NetworkBridge(int Municipality, IReadOnlyList<IReadOnlyList<int>> Parts);
