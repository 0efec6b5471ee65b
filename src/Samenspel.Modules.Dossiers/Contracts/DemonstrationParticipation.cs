namespace Samenspel.Modules.Dossiers.Contracts;

/// <summary>How far a municipality of the demonstration went along since when.</summary>
/// <param name="State">Invited, Exploring, Participating, Declined or Left.</param>
/// <param name="DaysAgo">Days before the first start.</param>
/// <param name="Code">Whose; null: everybody who takes part.</param>
/// <param name="Reason">Why.</param>
public sealed record DemonstrationParticipation(string State, int DaysAgo, string? Code, string? Reason);
