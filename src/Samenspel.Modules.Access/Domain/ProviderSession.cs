namespace Samenspel.Modules.Access.Domain;

/// <summary>What a session that was opened by way of the provider must know to be ended by either side.</summary>
internal sealed class ProviderSession
{
    public const int SidMaxLength = 250;

    /// <summary>The session here.</summary>
    public Guid Session { get; init; }

    public required string Issuer { get; init; }

    /// <summary>The person at the provider, as in the account's login.</summary>
    public required string Subject { get; init; }

    /// <summary>The session at the provider; null when it names none.</summary>
    public string? Sid { get; init; }

    /// <summary>The ID token, encrypted: the provider wants to see it when the person signs out. Removed with the end of the session.</summary>
    public string? Hint { get; set; }
}
