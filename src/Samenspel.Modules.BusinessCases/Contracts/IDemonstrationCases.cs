using Samenspel.Kernel;
using Samenspel.Modules.Dossiers.Contracts;

namespace Samenspel.Modules.BusinessCases.Contracts;

/// <summary>The business cases of the demonstration. Not registered on any other site.</summary>
public interface IDemonstrationCases
{
    /// <summary>Gives a dossier its figures, as the asker; a dossier that has figures keeps them.</summary>
    /// <returns>Whether it got any, or why it cannot.</returns>
    Task<Outcome<bool>> KeepAsync(DossierId dossier, BusinessCaseFile file, CancellationToken cancellation);
}
