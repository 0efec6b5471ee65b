using Samenspel.Kernel;
using Samenspel.Modules.Dossiers.Contracts;

namespace Samenspel.Modules.BusinessCases.Contracts;

/// <summary>What sharing the cost needs of a dossier's business case. Asks as whoever asks, so that nobody reads what they may not.</summary>
public interface ISharedCases
{
    /// <param name="id">The dossier.</param>
    /// <param name="question">Which cost.</param>
    /// <param name="cancellation">Ends the work.</param>
    /// <returns>The case, or that there is no such dossier or variant.</returns>
    Task<Outcome<SharedCase>> FindAsync(DossierId id, SharedQuestion question, CancellationToken cancellation);
}
