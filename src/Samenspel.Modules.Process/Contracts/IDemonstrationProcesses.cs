using Samenspel.Kernel;
using Samenspel.Modules.Dossiers.Contracts;

namespace Samenspel.Modules.Process.Contracts;

/// <summary>The processes of the demonstration, kept as their people would. Not registered on any other site.</summary>
public interface IDemonstrationProcesses
{
    /// <summary>Begins the process and plans its gates, as the asker; a dossier that has a process keeps it.</summary>
    /// <returns>Whether it began, or why it cannot.</returns>
    Task<Outcome<bool>> BeginAsync(DossierId dossier, DemonstrationProcess wanted, CancellationToken cancellation);

    /// <summary>Records a decision, as the asker.</summary>
    /// <param name="number">The number that it gets; a dossier that has so many decisions already gets no more.</param>
    /// <returns>Whether it was recorded, or why it cannot be.</returns>
    Task<Outcome<bool>> RecordAsync(DossierId dossier, int number, DemonstrationDecision wanted, CancellationToken cancellation);

    /// <summary>Records how the group goes on after a decision, as the asker; once.</summary>
    Task<Outcome<bool>> ChooseAsync(DossierId dossier, DemonstrationChoice wanted, CancellationToken cancellation);
}
