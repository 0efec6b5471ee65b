namespace Samenspel.Modules.Process.Contracts;

/// <summary>A phase of the process that a dossier follows.</summary>
/// <param name="Id">Stable within the model.</param>
/// <param name="Number">From 1.</param>
/// <param name="Name">What it is called.</param>
/// <param name="IsNow">Whether a running track is in it.</param>
public sealed record ContentPhase(string Id, int Number, LawText Name, bool IsNow);
