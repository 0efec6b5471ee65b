using Samenspel.Modules.Dossiers.Contracts;

namespace Samenspel.Modules.BusinessCases.Domain;

/// <summary>The last number that a dossier gave to a version, so that the number of a removed one does not come back.</summary>
internal sealed class VersionCount
{
    public DossierId DossierId { get; init; }

    public int Last { get; set; }
}
