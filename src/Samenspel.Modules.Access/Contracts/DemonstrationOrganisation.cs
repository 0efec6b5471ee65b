namespace Samenspel.Modules.Access.Contracts;

/// <summary>A made-up organisation of the demonstration.</summary>
/// <param name="Kind">Municipality, Partnership, Adviser or Monitor.</param>
/// <param name="Name">Its name, which is also how a later start finds it.</param>
/// <param name="Code">The code of a made-up municipality; null for the other kinds.</param>
public sealed record DemonstrationOrganisation(string Kind, string Name, string? Code);
