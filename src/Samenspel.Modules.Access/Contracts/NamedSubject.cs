namespace Samenspel.Modules.Access.Contracts;

/// <summary>What a line of the record is about.</summary>
/// <param name="Name">What pages call it.</param>
/// <param name="Path">Its page, inside the site.</param>
public sealed record NamedSubject(string Name, string Path);
