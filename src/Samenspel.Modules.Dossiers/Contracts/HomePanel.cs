namespace Samenspel.Modules.Dossiers.Contracts;

/// <summary>A part of the page of one's own organisation that another module draws, below what is to be done.</summary>
/// <param name="Order">Its place.</param>
/// <param name="Component">A component without parameters. It draws nothing when it has nothing to say.</param>
public sealed record HomePanel(int Order, Type Component);
