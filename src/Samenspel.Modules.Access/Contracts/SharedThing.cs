namespace Samenspel.Modules.Access.Contracts;

/// <summary>Something that can be shared.</summary>
/// <param name="Kind">What it is: <c>dossier</c>, for example.</param>
/// <param name="Id">Its identity.</param>
public readonly record struct SharedThing(string Kind, Guid Id);
