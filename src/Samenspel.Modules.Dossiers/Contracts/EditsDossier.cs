using Samenspel.Kernel.Acting;
using Samenspel.Modules.Access.Contracts;

namespace Samenspel.Modules.Dossiers.Contracts;

/// <summary>Whoever may change what is in the dossier.</summary>
public sealed class EditsDossier(IDossierStandings standings, ProcessContext process) : DossierPermission(standings, process, DossierRole.Editor);
