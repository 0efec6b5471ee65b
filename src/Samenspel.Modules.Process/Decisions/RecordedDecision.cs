using Samenspel.Modules.Process.Content.Documents;
using Samenspel.Modules.Process.Domain;
using Samenspel.Modules.Process.Gates;

namespace Samenspel.Modules.Process.Decisions;

/// <summary>A recorded decision with what became of it.</summary>
/// <param name="Known">As it is kept.</param>
/// <param name="Document">What it says; null when it does not fit its seal: then it counts for nothing.</param>
/// <param name="CorrectedBy">The number of the correction.</param>
internal sealed record RecordedDecision(ProcessDecision Known, DecisionDocument? Document, int? CorrectedBy)
{
    /// <summary>It says what holds: it was not corrected, and it does not say that there was no decision.</summary>
    public bool Stands => CorrectedBy is null && Document is { Withdraws: false };

    public bool IsAgainst => Document is { IsApproval: true, Counts: "against" };

    /// <summary>A no, or a yes on conditions: the group chooses how to go on.</summary>
    public bool AsksForChoice => Stands && (IsAgainst || Document is { IsApproval: true, Counts: "for", Conditions.Count: > 0 });

    /// <returns>What a gate of a track sees of it; null when it is about something else.</returns>
    public GateDecision? For(int track, string gate) => Stands && Document is { Gate: { } asked } document && asked.Gate == gate && document.Tracks.Any(one => one.Number == track)
        ? new(
            Known.Number, asked.Requirement, Known.Participant, document.Date, Enum.Parse<OutcomeCounts>(document.Counts, ignoreCase: true), document.Outcome.Id, document.IsApproval, document.Conditions.Count > 0, document.ValidUntil)
        : null;

    /// <summary>All of a dossier, the last first. Each is held against its own seal.</summary>
    public static IReadOnlyList<RecordedDecision> All(IReadOnlyList<ProcessDecision> kept)
    {
        var corrections = kept.Where(one => one.Corrects is not null).ToDictionary(one => one.Corrects!.Value, one => one.Number);
        return
        [
            .. kept.OrderByDescending(one => one.Number).Select(one => new RecordedDecision(
                one, DecisionSeal.Of(one) == one.Seal ? DecisionDocument.Read(one.Document) : null, corrections.TryGetValue(one.Id, out var by) ? by : null)),
        ];
    }
}
