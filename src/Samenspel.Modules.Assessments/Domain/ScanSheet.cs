namespace Samenspel.Modules.Assessments.Domain;

/// <summary>What one person answered for one participant, or a participant as a whole. Goes when the scan closes. It holds no account and no moment.</summary>
internal sealed class ScanSheet
{
    public Guid Id { get; init; }

    public Guid ScanId { get; init; }

    public Guid Participant { get; init; }

    /// <summary>Hash of the account with the secret of the scan; empty for the participant as a whole.</summary>
    public string Respondent { get; init; } = "";

    /// <summary>In which role; empty while it is not chosen, and for the participant as a whole.</summary>
    public string Perspective { get; private set; } = "";

    /// <summary>By question.</summary>
    public IReadOnlyDictionary<string, string> Answers { get; private set; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>It counts.</summary>
    public bool IsHandedIn { get; private set; }

    /// <summary>Counts changes, so that the second of two who change it at once is told.</summary>
    public int Version { get; private set; }

    public bool IsTogether => Respondent.Length == 0;

    public void Keep(string perspective, IReadOnlyDictionary<string, string> answers, bool isHandedIn) => (Perspective, Answers, IsHandedIn, Version) = (perspective, answers, isHandedIn, Version + 1);
}
