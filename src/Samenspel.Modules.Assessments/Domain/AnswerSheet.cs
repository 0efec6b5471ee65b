using Samenspel.Modules.Dossiers.Contracts;

namespace Samenspel.Modules.Assessments.Domain;

/// <summary>What one participant wrote in a round. Until the round opens only its own people read it.</summary>
internal sealed class AnswerSheet
{
    public Guid Id { get; init; }

    public Guid RoundId { get; init; }

    public DossierId DossierId { get; init; }

    public Guid Participant { get; init; }

    /// <summary>The text of the document <c>samenspel-answers/1</c>, byte for byte what was hashed.</summary>
    public string Document { get; private set; } = "";

    /// <summary>SHA-256 of <see cref="Document"/>. The document holds a secret number, so that nobody finds the answers by trying.</summary>
    public string Hash { get; private set; } = "";

    /// <summary>It counts as written. What is only kept is never shown to others.</summary>
    public bool IsHandedIn { get; private set; }

    public DateTimeOffset WrittenAt { get; private set; }

    /// <summary>Counts changes, so that the second of two people who change it at once is told.</summary>
    public int Version { get; private set; }

    public void Keep(string document, string hash, bool isHandedIn, DateTimeOffset now) =>
        (Document, Hash, IsHandedIn, WrittenAt, Version) = (document, hash, isHandedIn, now, Version + 1);

    /// <summary>Who takes part changed: it must be handed in again, knowing that.</summary>
    public void TakeBack() => (IsHandedIn, Version) = (false, Version + 1);
}
