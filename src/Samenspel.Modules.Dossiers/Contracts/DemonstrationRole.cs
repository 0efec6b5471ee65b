using Samenspel.Kernel.Acting;
using Samenspel.Modules.Access.Contracts;

namespace Samenspel.Modules.Dossiers.Contracts;

/// <summary>What a made-up person does in a dossier of the demonstration.</summary>
/// <param name="Account">Who.</param>
/// <param name="Organisation">For which organisation.</param>
/// <param name="Role">What the person may do.</param>
public sealed record DemonstrationRole(AccountId Account, OrganisationId Organisation, DossierRole Role);
