using Samenspel.Kernel.Acting;

namespace Samenspel.Modules.Access.Contracts;

/// <summary>An organisation that has not been closed.</summary>
/// <param name="Id">The organisation.</param>
/// <param name="Name">Its name.</param>
/// <param name="Code">The CBS code of a municipality; null for another kind.</param>
/// <param name="IsAdviser">True for an adviser, whose people join a dossier for a time only.</param>
public sealed record KnownOrganisation(OrganisationId Id, string Name, string? Code, bool IsAdviser)
{
    /// <summary>True for a monitor body, which asks municipalities with whom they work.</summary>
    public bool IsMonitor { get; init; }
}
