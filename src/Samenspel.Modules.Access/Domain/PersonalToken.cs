using Samenspel.Kernel.Acting;

namespace Samenspel.Modules.Access.Domain;

/// <summary>With which a program acts for a person. The person saw the token once; here is only its hash.</summary>
internal sealed class PersonalToken
{
    public const int NameMaxLength = 60;

    public Guid Id { get; init; }

    public AccountId Account { get; init; }

    /// <summary>What the person calls it, to know which program uses it.</summary>
    public required string Name { get; init; }

    /// <summary>SHA-256 of the token, in hexadecimal digits.</summary>
    public required string TokenHash { get; init; }

    public bool MayWrite { get; init; }

    public DateTimeOffset CreatedAt { get; init; }

    public DateTimeOffset ExpiresAt { get; init; }

    public DateTimeOffset? LastUsedAt { get; set; }

    public DateTimeOffset? RevokedAt { get; set; }

    public bool HoldsAt(DateTimeOffset moment) => RevokedAt is null && moment < ExpiresAt;
}
