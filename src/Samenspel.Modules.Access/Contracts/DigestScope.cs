namespace Samenspel.Modules.Access.Contracts;

/// <summary>A dossier that a digest can tell about.</summary>
/// <param name="Id">The dossier.</param>
/// <param name="Title">What it is called.</param>
public sealed record DigestScope(Guid Id, string Title);
