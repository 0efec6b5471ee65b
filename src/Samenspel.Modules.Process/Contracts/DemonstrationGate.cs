namespace Samenspel.Modules.Process.Contracts;

/// <param name="Track">Its number.</param>
/// <param name="Gate">Id of the gate.</param>
/// <param name="Rule">All, AllButLeaving or Number.</param>
/// <param name="Number">How many must be for; with Number only.</param>
/// <param name="Days">By requirement: in how many days it is wanted.</param>
public sealed record DemonstrationGate(int Track, string Gate, string Rule, int? Number = null, IReadOnlyDictionary<string, int>? Days = null);
