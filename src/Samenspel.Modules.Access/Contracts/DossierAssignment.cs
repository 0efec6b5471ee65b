using Samenspel.Kernel.Acting;

namespace Samenspel.Modules.Access.Contracts;

/// <summary>A role in a dossier.</summary>
/// <param name="Scope">The dossier's identity; this module does not know what a dossier is.</param>
/// <param name="Account">Who has it.</param>
/// <param name="Organisation">For which organisation.</param>
/// <param name="Role">What it allows.</param>
public sealed record DossierAssignment(Guid Scope, AccountId Account, OrganisationId Organisation, DossierRole Role);
