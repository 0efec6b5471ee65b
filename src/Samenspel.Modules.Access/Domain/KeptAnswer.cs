namespace Samenspel.Modules.Access.Domain;

/// <summary>What a program was answered to a request with an idempotency key: asked again, it gets the same.</summary>
internal sealed class KeptAnswer
{
    public const int KeyMaxLength = 255;
    public const int LocationMaxLength = 300;
    public const int TagMaxLength = 80;

    public Guid Id { get; init; }

    /// <summary>The token that asked: keys of two programs are different keys.</summary>
    public Guid Token { get; init; }

    public required string Key { get; init; }

    /// <summary>SHA-256 of method, address and body, in hexadecimal digits.</summary>
    public required string Fingerprint { get; init; }

    /// <summary>Whether it was there before it was asked for.</summary>
    public bool WasThere { get; init; }

    public required string Location { get; init; }

    public required string Tag { get; init; }

    public required byte[] Content { get; init; }

    public DateTimeOffset At { get; init; }
}
