namespace Samenspel.Modules.Dossiers.Contracts;

/// <summary>What it does to the others when a participant does not go on, as another module draws it.</summary>
/// <param name="Order">Its place.</param>
/// <param name="Component">
/// A component with parameters <c>Facts</c>, the <see cref="DossierFacts"/>, and <c>Leaver</c>, a <see cref="ParticipantId"/>. It draws nothing when nothing can be computed.
/// </param>
public sealed record DeparturePanel(int Order, Type Component);
