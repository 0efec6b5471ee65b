using Samenspel.Kernel.Acting;
using Samenspel.Modules.Access.Contracts;

namespace Samenspel.Modules.Access.Domain;

/// <summary>A person's role in a dossier, from a moment until a moment. Ended ones stay, for the review of rights.</summary>
internal sealed class Assignment
{
    public Guid Id { get; init; }

    public Guid Scope { get; init; }

    public AccountId Account { get; init; }

    public OrganisationId Organisation { get; init; }

    public DossierRole Role { get; set; }

    public DateTimeOffset Since { get; init; }

    /// <summary>When it ends by itself; null when it does not.</summary>
    public DateTimeOffset? Until { get; set; }

    public DateTimeOffset? EndedAt { get; set; }

    public DateTimeOffset? LastUsedAt { get; set; }

    public AccountId? GivenBy { get; init; }
}
