using Samenspel.Kernel.Acting;
using Samenspel.Modules.Access.Contracts;

namespace Samenspel.Modules.Access.Domain;

/// <summary>What a person wants to hear by mail, and until when it was told. Who never chose has none and gets nothing.</summary>
internal sealed class DigestChoice
{
    public AccountId Account { get; init; }

    public DigestRhythm Rhythm { get; private set; }

    public DayOfWeek Weekday { get; private set; }

    /// <summary>Names of topics, separated by spaces.</summary>
    public string Topics { get; private set; } = "";

    /// <summary>Identities of dossiers about which the person wants nothing, separated by spaces.</summary>
    public string Muted { get; private set; } = "";

    /// <summary>SHA-256 of the secret in the address by which the person ends it.</summary>
    public required string SecretHash { get; set; }

    /// <summary>The secret itself, encrypted with keys outside the database, because every message names the address.</summary>
    public required string SealedSecret { get; set; }

    public DateTimeOffset ChosenAt { get; private set; }

    /// <summary>What was there before this moment was told, or is from before the person chose.</summary>
    public DateTimeOffset ToldUntil { get; private set; }

    public IReadOnlySet<DigestTopic> TopicSet => Topics.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Enum.Parse<DigestTopic>).ToHashSet();

    public IReadOnlySet<Guid> MutedSet => Muted.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Guid.Parse).ToHashSet();

    public void Choose(DigestRhythm rhythm, DayOfWeek weekday, IEnumerable<DigestTopic> topics, IEnumerable<Guid> muted, DateTimeOffset now)
    {
        // Who begins hears what happens from now on; who only changes it misses nothing.
        ToldUntil = Rhythm == DigestRhythm.Never ? now : ToldUntil;
        (Rhythm, Weekday, ChosenAt) = (rhythm, weekday, now);
        (Topics, Muted) = (string.Join(' ', topics.Order()), string.Join(' ', muted.Order()));
    }

    public void Stop(DateTimeOffset now) => (Rhythm, ChosenAt) = (DigestRhythm.Never, now);
}
