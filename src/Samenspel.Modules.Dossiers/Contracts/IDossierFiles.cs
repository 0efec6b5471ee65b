using Samenspel.Kernel;

namespace Samenspel.Modules.Dossiers.Contracts;

/// <summary>Checks a dossier that was exported, without a database.</summary>
public interface IDossierFiles
{
    /// <returns>What it holds; or all that is wrong with it.</returns>
    Outcome<DossierFileReport> Check(byte[] file);
}
