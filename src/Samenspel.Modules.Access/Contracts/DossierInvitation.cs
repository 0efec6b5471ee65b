using Samenspel.Kernel.Acting;

namespace Samenspel.Modules.Access.Contracts;

/// <summary>An invitation to a dossier that nobody accepted or withdrew yet.</summary>
/// <param name="Id">Its identity.</param>
/// <param name="Email">Who was invited.</param>
/// <param name="Organisation">For which organisation.</param>
/// <param name="OrganisationName">Its name.</param>
/// <param name="Role">The role that waits.</param>
/// <param name="ExpiresAt">Until when the link holds.</param>
/// <param name="IsExpired">Whether that moment has passed.</param>
public sealed record DossierInvitation(
    Guid Id, string Email, OrganisationId Organisation, string OrganisationName, DossierRole Role, DateTimeOffset ExpiresAt, bool IsExpired);
