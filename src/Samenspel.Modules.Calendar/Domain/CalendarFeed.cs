using Samenspel.Kernel.Acting;

namespace Samenspel.Modules.Calendar.Domain;

/// <summary>A person's feed for a calendar program. Its address is a secret, of which only the hash is kept.</summary>
internal sealed class CalendarFeed
{
    public AccountId Account { get; init; }

    /// <summary>SHA-256 of the secret, in small hexadecimal letters.</summary>
    public string SecretHash { get; private set; } = "";

    /// <summary>Identities of the organisations that the person worked for when the address was made, separated by spaces; each is looked at again on reading.</summary>
    public string Organisations { get; private set; } = "";

    /// <summary>In which language the feed speaks.</summary>
    public string Language { get; private set; } = "";

    public DateTimeOffset MadeAt { get; private set; }

    public int Version { get; private set; }

    public void Renew(string secretHash, string organisations, string language, DateTimeOffset now) =>
        (SecretHash, Organisations, Language, MadeAt, Version) = (secretHash, organisations, language, now, Version + 1);
}
