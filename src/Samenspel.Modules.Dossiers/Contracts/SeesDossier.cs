using Samenspel.Kernel.Acting;

namespace Samenspel.Modules.Dossiers.Contracts;

/// <summary>Whoever sees the dossier.</summary>
public sealed class SeesDossier(IDossierStandings standings, ProcessContext process) : DossierPermission(standings, process, null);
