using Samenspel.Kernel;
using Samenspel.Modules.Dossiers.Contracts;

namespace Samenspel.Modules.Assessments.Contracts;

/// <summary>Scans of the demonstration, with people who do not exist. Not registered on any other site.</summary>
public interface IDemonstrationScans
{
    /// <summary>Begins a scan, as the asker, lets made-up people answer, and closes it when it says so; a dossier that has a scan of this number keeps it.</summary>
    /// <param name="number">From 1 in the dossier.</param>
    /// <returns>Whether it began, or why it cannot.</returns>
    Task<Outcome<bool>> KeepAsync(DossierId dossier, int number, DemonstrationScan scan, CancellationToken cancellation);

    /// <summary>Shares the result of a municipality, as the asker; once.</summary>
    Task<Outcome<bool>> ShareAsync(DossierId dossier, int number, string municipality, CancellationToken cancellation);
}
