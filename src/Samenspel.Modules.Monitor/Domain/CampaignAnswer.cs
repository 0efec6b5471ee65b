namespace Samenspel.Modules.Monitor.Domain;

/// <summary>What one municipality says in a campaign. Read and written whole, so that a change is there or not.</summary>
internal sealed class CampaignAnswer
{
    public Guid CampaignId { get; init; }

    /// <summary>The CBS code of the municipality.</summary>
    public string Code { get; init; } = "";

    public AnswerDocument Document { get; private set; } = new();

    /// <summary>When it was sent in; null while it is being prepared.</summary>
    public DateTimeOffset? SentAt { get; private set; }

    /// <summary>Whoever runs the campaign put it in from a file.</summary>
    public bool IsImported { get; private set; }

    /// <summary>Counts changes, so that the second of two people who change it at once is told.</summary>
    public int Version { get; private set; }

    public DateTimeOffset ChangedAt { get; private set; }

    public void Keep(AnswerDocument document, DateTimeOffset now) => (Document, Version, ChangedAt) = (document, Version + 1, now);

    public void Send(DateTimeOffset now, bool isImported) => (SentAt, IsImported, Version, ChangedAt) = (now, isImported, Version + 1, now);

    public void TakeBack(DateTimeOffset now) => (SentAt, IsImported, Version, ChangedAt) = (null, false, Version + 1, now);
}
