using Samenspel.Kernel.Acting;
using Samenspel.Modules.Access.Contracts;

namespace Samenspel.Modules.Access.Domain;

/// <summary>An invitation by link: to an organisation, to a dossier, or to both. The link holds a secret; here is only its hash.</summary>
internal sealed class Invitation
{
    public static readonly TimeSpan HoldsFor = TimeSpan.FromDays(7);

    public Guid Id { get; init; }

    /// <summary>SHA-256 of the link's secret, in hexadecimal digits.</summary>
    public required string TokenHash { get; init; }

    /// <summary>Who is invited; removed some time after the invitation ended.</summary>
    public required string Email { get; set; }

    /// <summary>For which organisation the invited person works once the invitation is accepted; null when no organisation is involved.</summary>
    public OrganisationId? Organisation { get; init; }

    public OrganisationRole? OrganisationRole { get; init; }

    /// <summary>The dossier of the role; null for an invitation to an organisation only.</summary>
    public Guid? Scope { get; init; }

    public DossierRole? DossierRole { get; init; }

    /// <summary>When the role in the dossier ends by itself.</summary>
    public DateTimeOffset? Until { get; init; }

    public AccountId? InvitedBy { get; init; }

    public DateTimeOffset CreatedAt { get; init; }

    public DateTimeOffset ExpiresAt { get; init; }

    public DateTimeOffset? AcceptedAt { get; set; }

    public AccountId? AcceptedBy { get; set; }

    public DateTimeOffset? WithdrawnAt { get; set; }

    public bool IsOpen(DateTimeOffset now) => AcceptedAt is null && WithdrawnAt is null && ExpiresAt > now;
}
