using Samenspel.Kernel;
using Samenspel.Modules.Dossiers.Contracts;

namespace Samenspel.Modules.BusinessCases.Contracts;

/// <summary>What sharing the cost needs of a dossier's business case. Asks as whoever asks, so that nobody reads what they may not.</summary>
public interface ISharedCases
{
    /// <param name="id">The dossier.</param>
    /// <param name="end">Which end of a joint figure that is a range.</param>
    /// <param name="cancellation">Ends the work.</param>
    Task<Outcome<SharedCase>> FindAsync(DossierId id, JointEnd end, CancellationToken cancellation);
}
