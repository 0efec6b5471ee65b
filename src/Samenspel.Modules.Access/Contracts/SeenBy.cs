namespace Samenspel.Modules.Access.Contracts;

/// <summary>Somebody who has seen a thing.</summary>
/// <param name="Organisation">For which organisation; empty for somebody without one.</param>
/// <param name="Person">The name.</param>
/// <param name="First">When for the first time.</param>
/// <param name="Last">The last day on which.</param>
public sealed record SeenBy(string Organisation, string Person, DateTimeOffset First, DateTimeOffset Last);
