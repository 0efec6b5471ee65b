using System.Text.Json;
using Samenspel.Modules.BusinessCases.Contracts;
using Samenspel.Modules.Dossiers.Contracts;
using Samenspel.Modules.Process.Domain;
using Samenspel.WebKit.Api;

namespace Samenspel.Modules.Process.Decisions;

/// <summary>What is sealed of a decision. Described in docs/methods/decisions.md.</summary>
[ApiName("BesluitDocument")]
internal sealed record DecisionDocument
{
    public const string Name = "samenspel-decision/1";

    public required string Format { get; init; }

    /// <summary>Title of the dossier.</summary>
    public required string Dossier { get; init; }

    /// <summary>The content by which kind, body and outcome are meant.</summary>
    public required ContentPin Model { get; init; }

    /// <summary>The tracks that it is about.</summary>
    public required IReadOnlyList<DecidedTrack> Tracks { get; init; }

    /// <summary>Null for a decision that no gate asks for.</summary>
    public DecidedGate? Gate { get; init; }

    /// <summary>Null: taken together.</summary>
    public DecidedParticipant? Participant { get; init; }

    public required NamedItem Body { get; init; }

    public required NamedItem Kind { get; init; }

    /// <summary>False for a view or an advice: never agreement.</summary>
    public required bool IsApproval { get; init; }

    public required NamedItem Outcome { get; init; }

    /// <summary>What the outcome does for a gate: <c>for</c>, <c>against</c>, <c>done</c> or <c>open</c>.</summary>
    public required string Counts { get; init; }

    /// <summary>The statutory ground of a refusal, where the kind has any.</summary>
    public NamedItem? Ground { get; init; }

    public required DateOnly Date { get; init; }

    /// <summary>Why the day lies before the reference date of the dossier; empty when it does not.</summary>
    public string EarlyGround { get; init; } = "";

    /// <summary>The number that the body gave it.</summary>
    public string Reference { get; init; } = "";

    public DecidedVotes? Votes { get; init; }

    public IReadOnlyList<string> Conditions { get; init; } = [];

    public IReadOnlyList<string> Amendments { get; init; } = [];

    /// <summary>The view, the answer or the reasons.</summary>
    public string Text { get; init; } = "";

    public DecidedPaper? Paper { get; init; }

    /// <summary>The last day on which it holds; null: it holds.</summary>
    public DateOnly? ValidUntil { get; init; }

    /// <summary>Sealed versions of the case and the key that it was based on.</summary>
    public IReadOnlyList<DecidedVersion> BasedOn { get; init; } = [];

    /// <summary>The number of the decision that this one corrects.</summary>
    public int? Corrects { get; init; }

    public string CorrectionReason { get; init; } = "";

    /// <summary>A correction that says that there was no such decision.</summary>
    public bool Withdraws { get; init; }

    public byte[] Bytes() => JsonSerializer.SerializeToUtf8Bytes(this, ApiJson.Options);

    /// <returns>Null for bytes that are no such document.</returns>
    public static DecisionDocument? Read(byte[] bytes)
    {
        try
        {
            return JsonSerializer.Deserialize<DecisionDocument>(bytes, ApiJson.Options) is { Format: Name, Tracks: not null, Body: not null, Kind: not null, Outcome: not null } read ? read : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}

/// <summary>A track as it was called.</summary>
[ApiName("BesluitSpoor")]
internal sealed record DecidedTrack(int Number, string Name);

/// <summary>What of which gate.</summary>
[ApiName("BesluitPoort")]
internal sealed record DecidedGate(string Gate, LocalText GateName, string Requirement, LocalText Name);

/// <summary>Whose decision it is.</summary>
/// <param name="Code">As in the dossier.</param>
/// <param name="DeciderCode">The municipality that decided on that day: another one after a merger.</param>
[ApiName("BesluitDeelnemer")]
internal sealed record DecidedParticipant(Guid Id, string? Code, LocalText Name, string? DeciderCode, string? DeciderName);

/// <summary>An item of the content with the name that it had.</summary>
[ApiName("BesluitTerm")]
internal sealed record NamedItem(string Id, LocalText Name);

/// <summary>How the votes were; what is not known is null.</summary>
[ApiName("BesluitStemmen")]
internal sealed record DecidedVotes(int? For, int? Against, int? Abstained, int? Seats);

/// <summary>Where the paper is.</summary>
/// <param name="File">The file in the dossier, as it was when the decision was recorded; null when it is elsewhere.</param>
[ApiName("BesluitStuk")]
internal sealed record DecidedPaper(string Title, string Reference, DecidedFile? File = null);

/// <summary>A file of the dossier on which a decision was taken.</summary>
/// <param name="Contribution">Where it lies.</param>
/// <param name="Name">As it was sent.</param>
/// <param name="Sha256">Of its bytes at that moment.</param>
[ApiName("BesluitBestand")]
internal sealed record DecidedFile(Guid Contribution, string Name, string Sha256);
