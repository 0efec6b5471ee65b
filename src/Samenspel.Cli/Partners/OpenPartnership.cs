namespace Samenspel.Cli.Partners;

/// <summary>A current ICT partnership.</summary>
/// <param name="Participants">Places in <see cref="OpenCountry.Places"/>; −1 for a party that is no municipality of today.</param>
internal sealed record OpenPartnership(string Name, IReadOnlyList<int> Participants);
