namespace Samenspel.Modules.Access.Contracts;

/// <summary>What a line of the record is about.</summary>
/// <param name="Name">What pages call it.</param>
/// <param name="Path">Its page, inside the site; null when there is none for the asker.</param>
public sealed record NamedSubject(string Name, string? Path);
