using Samenspel.Kernel.Acting;
using Samenspel.Modules.Dossiers.Contracts;

namespace Samenspel.Modules.Process.Domain;

/// <summary>That the group saw a warning and goes on, with why. The warning stays visible; notes only grow.</summary>
internal sealed class WarningNote
{
    public const int ReasonMaxLength = 500;

    public Guid Id { get; init; }

    public DossierId DossierId { get; init; }

    public int Track { get; init; }

    public required string Phase { get; init; }

    public required string Warning { get; init; }

    public required string Reason { get; init; }

    public DateTimeOffset MadeAt { get; init; }

    public AccountId MadeBy { get; init; }

    public OrganisationId Organisation { get; init; }
}
