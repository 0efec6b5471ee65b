using Samenspel.Kernel.Acting;

namespace Samenspel.Modules.Access.Domain;

/// <summary>A signed-in browser. The cookie holds a secret; here is only its hash.</summary>
internal sealed class Session
{
    public const int AddressMaxLength = 45;
    public const int AgentMaxLength = 200;
    public const int MethodMaxLength = 20;

    public Guid Id { get; init; }

    /// <summary>SHA-256 of the cookie's secret, in hexadecimal digits.</summary>
    public required string TokenHash { get; init; }

    public AccountId Account { get; init; }

    /// <summary>How the person signed in: <c>password</c>, <c>passkey</c>, <c>openid</c> or <c>demo</c>.</summary>
    public required string Method { get; init; }

    public DateTimeOffset CreatedAt { get; init; }

    /// <summary>When the person last showed who it is: on signing in, or again before changing how one signs in.</summary>
    public DateTimeOffset ConfirmedAt { get; set; }

    public DateTimeOffset SeenAt { get; set; }

    /// <summary>The last moment at which it can hold, however busy it is.</summary>
    public DateTimeOffset ExpiresAt { get; init; }

    public DateTimeOffset? EndedAt { get; set; }

    public required string Address { get; init; }

    public required string Agent { get; init; }
}
