using Samenspel.Kernel.Acting;

namespace Samenspel.Modules.Access.Contracts;

/// <summary>A role to give in a dossier.</summary>
/// <param name="Scope">The dossier.</param>
/// <param name="Organisation">For which organisation.</param>
/// <param name="Role">What it allows.</param>
/// <param name="Until">When it ends by itself; null when it does not.</param>
public sealed record NewRole(Guid Scope, OrganisationId Organisation, DossierRole Role, DateTimeOffset? Until = null);
