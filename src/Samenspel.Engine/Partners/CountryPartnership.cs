namespace Samenspel.Engine.Partners;

/// <summary>A current ICT partnership.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Participants">Places in <see cref="Country.Places"/>; −1 for a party that is no municipality of today.</param>
public sealed record CountryPartnership(string Name, IReadOnlyList<int> Participants);
