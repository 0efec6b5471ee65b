namespace Samenspel.Modules.Access.Domain;

/// <summary>Something of the provider that counts once and was used. Here is only its hash.</summary>
internal sealed class UsedMark
{
    /// <summary>SHA-256, in hexadecimal digits.</summary>
    public required string Hash { get; init; }

    /// <summary>Until when it could be offered again.</summary>
    public DateTimeOffset Until { get; init; }
}
