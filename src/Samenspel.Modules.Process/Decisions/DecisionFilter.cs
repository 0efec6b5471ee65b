using System.Globalization;
using Microsoft.AspNetCore.Http;
using Samenspel.Modules.Process.Running;

namespace Samenspel.Modules.Process.Decisions;

/// <summary>Which decisions a list shows, as the address says.</summary>
internal sealed record DecisionFilter(int? Track, string? Gate, Guid? Participant, string? Body, string? Kind)
{
    public const string TrackName = "spoor";
    public const string GateName = "poort";
    public const string ParticipantName = "deelnemer";
    public const string BodyName = "orgaan";
    public const string KindName = "soort";

    public static DecisionFilter Read(IQueryCollection query) => new(
        int.TryParse(query[TrackName], NumberStyles.None, CultureInfo.InvariantCulture, out var track) ? track : null,
        Of(query[GateName]),
        Guid.TryParse(query[ParticipantName], out var participant) ? participant : null,
        Of(query[BodyName]),
        Of(query[KindName]));

    public IEnumerable<(string Name, string? Value)> Query() =>
        [(TrackName, Track?.ToString(CultureInfo.InvariantCulture)), (GateName, Gate), (ParticipantName, Participant?.ToString()), (BodyName, Body), (KindName, Kind)];

    public IReadOnlyList<RecordedDecision> Of(ProcessView view) => [.. view.Decisions.Where(Fits)];

    private bool Fits(RecordedDecision one) => (Track is null || one.Document?.Tracks.Any(track => track.Number == Track) == true)
        && (Gate is null || one.Document?.Gate?.Gate == Gate)
        && (Participant is null || one.Known.Participant == Participant)
        && (Body is null || one.Document?.Body.Id == Body)
        && (Kind is null || one.Document?.Kind.Id == Kind);

    private static string? Of(string? text) => string.IsNullOrWhiteSpace(text) ? null : text;
}
