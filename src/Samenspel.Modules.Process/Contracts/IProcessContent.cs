using Samenspel.Modules.Dossiers.Contracts;

namespace Samenspel.Modules.Process.Contracts;

/// <summary>What other modules measure with: the newest version of each document of the content.</summary>
public interface IProcessContent
{
    /// <summary>The conditions that must be present.</summary>
    ContentConditions Conditions { get; }

    /// <summary>The forces, and the reactions.</summary>
    ContentForces Forces { get; }

    /// <summary>The alternatives test.</summary>
    ContentTree Alternatives { get; }

    /// <summary>Scans, barometers and other ways to measure, by name; also those of regional bodies.</summary>
    IReadOnlyList<ContentInstrument> Instruments { get; }

    /// <summary>The groups and roles in a cooperation.</summary>
    IReadOnlyList<ContentOption> Roles { get; }

    /// <returns>The phases of the model that a dossier follows; of the model with most phases while its process has not begun.</returns>
    Task<IReadOnlyList<ContentPhase>> PhasesAsync(DossierId id, CancellationToken cancellation);
}
