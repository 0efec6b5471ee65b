using Samenspel.Kernel.Acting;
using Samenspel.Modules.Access.Contracts;

namespace Samenspel.Modules.Dossiers.Contracts;

/// <summary>Whoever leads the dossier.</summary>
public sealed class LeadsDossier(IDossierStandings standings, ProcessContext process) : DossierPermission(standings, process, DossierRole.Lead);
