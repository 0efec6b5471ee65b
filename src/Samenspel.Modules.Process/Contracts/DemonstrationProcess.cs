namespace Samenspel.Modules.Process.Contracts;

/// <param name="Model">Publisher and id, as <c>samenspel:egem-7</c>.</param>
/// <param name="Tracks">At least one.</param>
/// <param name="Gates">How they are decided.</param>
public sealed record DemonstrationProcess(string Model, IReadOnlyList<DemonstrationTrack> Tracks, IReadOnlyList<DemonstrationGate>? Gates = null);
