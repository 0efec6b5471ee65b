using Samenspel.Kernel;
using Samenspel.Modules.Dossiers.Contracts;

namespace Samenspel.Modules.Calendar.Contracts;

/// <summary>The plans of the demonstration. Not registered on any other site.</summary>
public interface IDemonstrationPlans
{
    /// <summary>Keeps the wanted start of a dossier on the first day of a month, as the asker; a dossier that has a plan keeps it.</summary>
    /// <param name="months">How many months from now.</param>
    /// <returns>Whether it was new, or why it cannot be kept.</returns>
    Task<Outcome<bool>> KeepAsync(DossierId dossier, string route, int months, CancellationToken cancellation);
}
