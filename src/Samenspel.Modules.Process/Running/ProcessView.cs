using Samenspel.Modules.Access.Contracts;
using Samenspel.Modules.Dossiers.Contracts;
using Samenspel.Modules.Process.Decisions;
using Samenspel.Modules.Process.Domain;
using Samenspel.Modules.Process.Examples;

namespace Samenspel.Modules.Process.Running;

/// <summary>The process of a dossier as it stands.</summary>
/// <param name="Run">Null: it has not begun.</param>
/// <param name="Model">Null: it has not begun, or the content that it keeps to is not in this installation.</param>
/// <param name="Parties">The participants of now, then those that left after a decision of theirs.</param>
/// <param name="Tracks">All, also those that ended.</param>
/// <param name="Decisions">The last first.</param>
/// <param name="Choices">The first first.</param>
internal sealed record ProcessView(
    DossierFacts Dossier,
    ProcessRun? Run,
    RunModel? Model,
    IReadOnlyList<ProcessParty> Parties,
    IReadOnlyList<TrackStanding> Tracks,
    IReadOnlyList<RecordedDecision> Decisions,
    IReadOnlyList<DecisionChoice> Choices,
    DossierStanding Standing,
    DateOnly Today)
{
    /// <summary>What the report of an example says of it; of no other dossier.</summary>
    public ShownReport? Report { get; init; }

    /// <summary>There is a newer version of the content than the one that the dossier keeps to.</summary>
    public bool HasNewer { get; init; }

    /// <summary>The participants for which the asker records decisions; null: for all.</summary>
    public IReadOnlySet<Guid>? RecordedByAsker { get; init; }

    public int Version => Run?.Version ?? 0;

    public bool MayLead => !Dossier.IsExample && !Standing.IsClosed && Standing.May(DossierRole.Lead);

    public bool MayRecord => !Dossier.IsExample && !Standing.IsClosed && Standing.May(DossierRole.DecisionClerk);

    public IEnumerable<TrackStanding> Running => Tracks.Where(track => !track.Track.HasEnded);

    public TrackStanding? Track(int? number) => Tracks.FirstOrDefault(track => track.Track.Number == number);

    public ProcessParty? Party(Guid? participant) => Parties.FirstOrDefault(party => party.Id == participant);

    public RecordedDecision? Decision(int? number) => Decisions.FirstOrDefault(one => one.Known.Number == number);
}

/// <summary>A participant in the process.</summary>
/// <param name="Code">As in the dossier; null for an unnamed one.</param>
/// <param name="IsHere">Takes part in the dossier now.</param>
/// <param name="IsLeaving">The others chose to go on without it.</param>
/// <param name="Successors">Who decides for it today when its municipality does not exist any more, the main one first; else empty.</param>
/// <param name="GoneOn">The first day on which its municipality did not exist any more.</param>
internal sealed record ProcessParty(Guid Id, string? Code, string NameNl, string? NameEn, bool IsHere, bool IsLeaving, IReadOnlyList<(string Code, string Name)> Successors, DateOnly? GoneOn)
{
    public string Name => System.Globalization.CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "en" ? NameEn ?? NameNl : NameNl;

    /// <returns>The municipality that decides on a day: its own until it merged, then the main successor.</returns>
    public (string? Code, string? Name) DeciderOn(DateOnly day) => GoneOn is { } gone && day >= gone && Successors.Count > 0 ? (Successors[0].Code, Successors[0].Name) : (Code, Code is null ? null : NameNl);

    /// <returns>Whether people of this municipality record its decisions.</returns>
    public bool IsOf(string? code) => code is not null && (code == Code || Successors.Any(one => one.Code == code));
}
