namespace Samenspel.Modules.Process.Contracts;

/// <param name="Decision">The number of the decision that is not a plain yes.</param>
/// <param name="Choice">Adapt, Leave or Stop.</param>
/// <param name="Reason">Why.</param>
public sealed record DemonstrationChoice(int Decision, string Choice, string Reason);
