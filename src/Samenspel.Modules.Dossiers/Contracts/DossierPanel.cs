namespace Samenspel.Modules.Dossiers.Contracts;

/// <summary>A part of the overview of a dossier that another module draws, above or below the participants.</summary>
/// <param name="Order">Its place.</param>
/// <param name="Component">A component with a parameter <c>Facts</c>: the <see cref="DossierFacts"/>. It draws nothing when it has nothing to say.</param>
/// <param name="Below">Below the participants.</param>
public sealed record DossierPanel(int Order, Type Component, bool Below = false);
