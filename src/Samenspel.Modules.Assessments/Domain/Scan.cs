using Samenspel.Engine.Instruments;
using Samenspel.Modules.Dossiers.Contracts;
using Samenspel.Modules.Process.Contracts;

namespace Samenspel.Modules.Assessments.Domain;

/// <summary>People of several organisations answer an instrument, each by themselves. What they answered is counted once, when it closes, and then removed.</summary>
internal sealed class Scan
{
    /// <summary>So many fit in a dossier.</summary>
    public const int Most = 200;

    /// <summary>With fewer there is nothing to compare.</summary>
    public const int FewestParties = 2;

    /// <summary>No number needs more people than this to be shown.</summary>
    public const int LargestGroup = 25;

    public Guid Id { get; init; }

    public DossierId DossierId { get; init; }

    /// <summary>From 1 in each dossier.</summary>
    public int Number { get; init; }

    /// <summary>What is asked, as publisher and name.</summary>
    public string Instrument { get; init; } = "";

    public ScanDocument Document { get; private set; } = null!;

    /// <summary>Of 256 bits in hexadecimal letters: by it people are told apart and numbers are rounded. Empty once the scan is closed, and never shown.</summary>
    public string Secret { get; private set; } = "";

    public DateTimeOffset OpenedAt { get; init; }

    public DateTimeOffset? ClosedAt { get; private set; }

    /// <summary>Counts changes, so that the second of two people who change it at once is told.</summary>
    public int Version { get; private set; }

    public bool IsClosed => ClosedAt is not null;

    public void Keep(ScanDocument document) => (Document, Version) = (document, Version + 1);

    public void Begin(ScanDocument document, string secret) => (Document, Secret, Version) = (document, secret, Version + 1);

    public void Close(ScanResults results, DateTimeOffset now) => (Document, Secret, ClosedAt, Version) = (Document with { Results = results }, "", now, Version + 1);
}

/// <summary>What is asked of whom, and what came of it.</summary>
internal sealed record ScanDocument
{
    public required ContentInstrument Instrument { get; init; }

    public required IReadOnlyList<RoundParty> Parties { get; init; }

    /// <summary>A number of fewer people than this is not shown; at least what the instrument says.</summary>
    public required int MinimumGroup { get; init; }

    /// <summary>The last day on which can be answered; null for none.</summary>
    public DateOnly? LastDay { get; init; }

    /// <summary>Null until it is closed.</summary>
    public ScanResults? Results { get; init; }

    /// <summary>The participants that show their result to the others.</summary>
    public IReadOnlyList<Guid> Shared { get; init; } = [];

    /// <summary>What was said and agreed about the result; null while nothing was.</summary>
    public ScanSession? Session { get; init; }

    public RoundParty? Party(Guid id) => Parties.FirstOrDefault(party => party.Id == id);

    public int PlaceOf(Guid id) => Parties.ToList().FindIndex(party => party.Id == id);
}

/// <summary>What is kept of a scan: nothing that says who answered what.</summary>
/// <param name="Numbers">By the place of areas, participants and perspectives.</param>
/// <param name="Response">For each participant.</param>
/// <param name="Words">What people wrote, in the order of the alphabet.</param>
internal sealed record ScanResults(InstrumentResults Numbers, IReadOnlyList<ScanResponse> Response, IReadOnlyList<ScanWords> Words);

/// <param name="Party">Whose.</param>
/// <param name="People">How many people answered; null for some, but fewer than may be told.</param>
/// <param name="HasTogether">It answered as a whole as well.</param>
internal sealed record ScanResponse(Guid Party, int? People, bool HasTogether);

/// <param name="Party">Whose people.</param>
/// <param name="Item">What was asked.</param>
/// <param name="Texts">What they wrote.</param>
internal sealed record ScanWords(Guid Party, string Item, IReadOnlyList<string> Texts);
