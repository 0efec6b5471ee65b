using Samenspel.Kernel;
using Samenspel.Modules.Dossiers.Contracts;

namespace Samenspel.Modules.Assessments.Domain;

/// <summary>Everybody answers the same, and all of it opens at one moment.</summary>
internal sealed class AssessmentRound
{
    public const int ReasonMaxLength = 500;

    /// <summary>With fewer there is nothing to open for each other.</summary>
    public const int FewestParties = 2;

    /// <summary>So many rounds fit in a dossier.</summary>
    public const int Most = 200;

    public Guid Id { get; init; }

    public DossierId DossierId { get; init; }

    /// <summary>From 1 in each dossier.</summary>
    public int Number { get; init; }

    /// <summary>What is measured.</summary>
    public string Instrument { get; init; } = "";

    public RoundDocument Document { get; private set; } = null!;

    public DateTimeOffset OpenedAt { get; init; }

    /// <summary>When the last one handed in; a deadline opens a round without anybody writing it down.</summary>
    public DateTimeOffset? CompletedAt { get; private set; }

    /// <summary>When the lead ended it; what was written then stays shut for ever.</summary>
    public DateTimeOffset? StoppedAt { get; private set; }

    /// <summary>Counts changes, so that the second of two people who change it at once is told.</summary>
    public int Version { get; private set; }

    public void Keep(RoundDocument document) => (Document, Version) = (document, Version + 1);

    public void Complete(DateTimeOffset now) => (CompletedAt, Version) = (now, Version + 1);

    public void Stop(string reason, DateTimeOffset now) => (Document, StoppedAt, Version) = (Document with { StopReason = reason }, now, Version + 1);

    /// <returns>Since when everybody sees what everybody wrote; null while nobody does.</returns>
    public DateTimeOffset? RevealedAt(DateTimeOffset now) => CompletedAt ?? (StoppedAt is null && Document.RevealsAt is { } moment && now >= moment ? moment : null);

    public RoundState StateAt(DateTimeOffset now) => RevealedAt(now) is not null ? RoundState.Revealed : StoppedAt is not null ? RoundState.Stopped : RoundState.Open;
}

/// <summary>Where a round is.</summary>
internal enum RoundState
{
    /// <summary>Each writes; nobody sees another's.</summary>
    Open,

    /// <summary>All of it is open, and sealed.</summary>
    Revealed,

    /// <summary>Ended before it opened.</summary>
    Stopped,
}

/// <summary>What a round asks of whom.</summary>
internal sealed record RoundDocument
{
    public required Instruments.Instrument Instrument { get; init; }

    public required IReadOnlyList<RoundParty> Parties { get; init; }

    /// <summary>In which phase it is measured; null for what is not measured by phase.</summary>
    public RoundPhase? Phase { get; init; }

    /// <summary>The last day on which can be written, if all agree; null for none.</summary>
    public DateOnly? Deadline { get; init; }

    /// <summary>The participants that agree with the deadline.</summary>
    public IReadOnlyList<Guid> Agreed { get; init; } = [];

    public string StopReason { get; init; } = "";

    /// <summary>The moment at which an agreed deadline opens the round: the day after it begins in the Netherlands. Null while not all agree.</summary>
    public DateTimeOffset? RevealsAt => Deadline is { } day && Parties.Count >= AssessmentRound.FewestParties && Parties.All(party => Agreed.Contains(party.Id)) ? DutchTime.StartOf(day.AddDays(1)) : null;

    public RoundParty? Party(Guid id) => Parties.FirstOrDefault(party => party.Id == id);
}

/// <summary>A participant that answers, with the name that it had then.</summary>
internal sealed record RoundParty(Guid Id, string? Code, string NameNl, string? NameEn)
{
    public string Name => System.Globalization.CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "en" ? NameEn ?? NameNl : NameNl;
}

/// <summary>The phase in which a round was opened.</summary>
internal sealed record RoundPhase(string Id, int Number, Process.Contracts.LawText Name);
