using Samenspel.Kernel.Acting;
using Samenspel.Modules.Access.Contracts;

namespace Samenspel.Modules.Access.Inviting;

/// <summary>Who is invited to what.</summary>
/// <param name="Email">The address; checked by <see cref="EmailRule"/> before.</param>
/// <param name="Organisation">To work for which organisation; null for a platform-wide or dossier-only account.</param>
/// <param name="OrganisationRole">The role for it.</param>
/// <param name="Scope">To which dossier; null for none.</param>
/// <param name="DossierRole">The role in it, for <paramref name="Organisation"/>.</param>
/// <param name="Until">When that role ends by itself.</param>
/// <param name="Subject">The dossier's title, for the message.</param>
internal sealed record InvitationDraft(
    string Email,
    OrganisationId? Organisation,
    OrganisationRole? OrganisationRole,
    Guid? Scope = null,
    DossierRole? DossierRole = null,
    DateTimeOffset? Until = null,
    string? Subject = null);
