using Samenspel.Kernel.Acting;

namespace Samenspel.Modules.Access.Domain;

/// <summary>A code on paper that stands in for the authenticator once. Here is only its hash.</summary>
internal sealed class RecoveryCode
{
    public Guid Id { get; init; }

    public AccountId Account { get; init; }

    /// <summary>SHA-256 of the code; with 80 bits of chance in it a slow hash adds nothing.</summary>
    public required string Hash { get; init; }

    public DateTimeOffset? UsedAt { get; set; }
}
