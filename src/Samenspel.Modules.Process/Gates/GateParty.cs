namespace Samenspel.Modules.Process.Gates;

/// <summary>A participant as a gate counts it.</summary>
/// <param name="Id">The participant.</param>
/// <param name="IsHere">Takes part in the dossier now.</param>
/// <param name="IsLeaving">The others chose to go on without it.</param>
internal sealed record GateParty(Guid Id, bool IsHere, bool IsLeaving);
