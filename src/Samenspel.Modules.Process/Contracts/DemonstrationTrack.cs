namespace Samenspel.Modules.Process.Contracts;

/// <param name="Phase">In which it is when the process begins; null: the first.</param>
/// <param name="DaysAgo">Since when; null for the first phase.</param>
/// <param name="Ground">On what ground it is there.</param>
public sealed record DemonstrationTrack(string Name, string Scope, string? Phase = null, int? DaysAgo = null, string? Ground = null);
