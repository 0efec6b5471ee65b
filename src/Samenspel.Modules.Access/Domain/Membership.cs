using Samenspel.Kernel.Acting;

namespace Samenspel.Modules.Access.Domain;

/// <summary>A person's work for an organisation, from a moment until a moment. Ended ones stay, for the review of rights.</summary>
internal sealed class Membership
{
    public Guid Id { get; init; }

    public AccountId Account { get; init; }

    public OrganisationId Organisation { get; init; }

    public OrganisationRole Role { get; set; }

    public DateTimeOffset Since { get; init; }

    public DateTimeOffset? EndedAt { get; set; }

    public DateTimeOffset? LastUsedAt { get; set; }

    /// <summary>When the OpenID Connect provider, which gave this membership, last said that it holds; null for one that was given here.</summary>
    public DateTimeOffset? ConfirmedByProviderAt { get; set; }
}
