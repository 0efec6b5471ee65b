using Samenspel.Kernel.Acting;

namespace Samenspel.Modules.Access.Domain;

/// <summary>A link that works once and not for long. The link holds a secret; here is only its hash.</summary>
internal sealed class OneTimeLink
{
    public Guid Id { get; init; }

    public LinkPurpose Purpose { get; init; }

    /// <summary>SHA-256 of the link's secret, in hexadecimal digits.</summary>
    public required string TokenHash { get; init; }

    /// <summary>Whose account it is about; null for the first administrator, who has none yet.</summary>
    public AccountId? Account { get; init; }

    /// <summary>The new e-mail address, where that is what the link confirms.</summary>
    public string? Email { get; init; }

    public DateTimeOffset CreatedAt { get; init; }

    public DateTimeOffset ExpiresAt { get; init; }

    /// <summary>When it was used or became void.</summary>
    public DateTimeOffset? UsedAt { get; set; }
}
