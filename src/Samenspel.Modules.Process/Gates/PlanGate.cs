using System.Globalization;
using Samenspel.Kernel;
using Samenspel.Modules.Dossiers.Contracts;
using Samenspel.Modules.Process.Content.Documents;
using Samenspel.Modules.Process.Domain;
using Samenspel.Modules.Process.Running;
using Samenspel.Modules.Process.Texts;
using Samenspel.WebKit.Forms;
using Samenspel.WebKit.Numbers;

namespace Samenspel.Modules.Process.Gates;

/// <param name="Id">The dossier.</param>
/// <param name="Track">Number of the track.</param>
/// <param name="Gate">Id of the gate.</param>
/// <param name="Version">As the page showed it.</param>
/// <param name="Rule">Name of the rule.</param>
/// <param name="Number">How many must be for.</param>
/// <param name="Dates">By field: the day that was typed; empty ones are no day.</param>
internal sealed record PlanGate(DossierId Id, int Track, string Gate, int Version, string? Rule, string? Number, IReadOnlyList<PlannedEntry> Dates) : IWrite, IAboutDossier;

/// <summary>A day as somebody fills it in.</summary>
/// <param name="Participant">Null: of everybody who has no day of its own.</param>
internal sealed record PlannedEntry(string Requirement, Guid? Participant, string? By)
{
    public string Field => FieldOf(Requirement, Participant);

    public static string FieldOf(string requirement, Guid? participant) => $"by.{requirement}{(participant is { } id ? $".{id:N}" : "")}";
}

/// <summary>Sets by which rule and by which days a gate is decided. What is decided, nobody sets.</summary>
internal sealed class PlanGateHandler(RunKeeping keeping) : IHandle<PlanGate, DossierId>
{
    private const int Years = 20;
    private static readonly NumberRule HowMany = new(1, 100, 0, 5);

    public Task<Outcome<DossierId>> HandleAsync(PlanGate request, CancellationToken cancellation) => keeping.KeepAsync(
        request.Id,
        request.Version,
        kept =>
        {
            if (kept.Track(request.Track) is not { } track)
            {
                return TrackWords.Unknown();
            }

            if (kept.Model.Gate(request.Gate) is not { } gate)
            {
                return new Refusal(RefusalKind.NotFound, "process.unknown-gate", ProcessTexts.Unknown_Gate);
            }

            var refusals = new List<Refusal>();
            var plan = Read(request, gate, kept, refusals);
            return refusals.Count > 0 ? refusals : kept.With(track with { Gates = [.. track.Gates.Where(one => one.Gate != gate.Id), plan] });
        },
        (was, now) => Changes(request, PlanOf(was, request), PlanOf(now, request)!),
        cancellation);

    private static GatePlan Read(PlanGate request, PlacedGate gate, KeptRun kept, List<Refusal> refusals)
    {
        var rule = gate.Gate.Rule.Default;
        if (!Enum.TryParse(request.Rule, out rule) || !gate.Gate.Rule.Allowed.Contains(rule))
        {
            refusals.Add(new(RefusalKind.Invalid, "process.rule-not-allowed", ProcessTexts.Plan_RuleWanted, nameof(request.Rule)));
        }

        int? number = null;
        if (rule == GateRuleKind.Number)
        {
            var read = HowMany.Read(request.Number, ProcessTexts.Plan_Number, nameof(request.Number));
            refusals.AddRange(read.Refusals);
            number = read.TryGet(out var many) ? (int)many : null;
            if (number > kept.Dossier.Participants.Count)
            {
                refusals.Add(new(RefusalKind.Invalid, "process.number-too-large", Phrase.With(ProcessTexts.Plan_NumberTooLarge, kept.Dossier.Participants.Count), nameof(request.Number)));
            }
        }

        return new(gate.Id, rule, number, ReadDates(request.Dates, gate, kept, refusals));
    }

    private static List<PlannedDate> ReadDates(IReadOnlyList<PlannedEntry> entries, PlacedGate gate, KeptRun kept, List<Refusal> refusals)
    {
        var dates = new List<PlannedDate>();
        foreach (var entry in entries.Where(one => !string.IsNullOrWhiteSpace(one.By)).DistinctBy(one => one.Field))
        {
            if (gate.Find(entry.Requirement) is not { } asked || (entry.Participant is { } id && (asked.IsJoint || kept.Dossier.Participants.All(one => one.Id.Value != id))))
            {
                refusals.Add(new(RefusalKind.Invalid, "process.unknown-requirement", ProcessTexts.Plan_UnknownRequirement, entry.Field));
                continue;
            }

            var read = DateRule.Read(entry.By, asked.Required.Name.In(CultureInfo.CurrentUICulture), entry.Field, kept.Today);
            refusals.AddRange(read.Refusals);
            if (read.TryGet(out var day))
            {
                if (Math.Abs(day.Year - kept.Today.Year) > Years)
                {
                    refusals.Add(new(RefusalKind.Invalid, "process.date-too-far", Phrase.With(ProcessTexts.Plan_TooFar, Years), entry.Field));
                }

                dates.Add(new(entry.Requirement, entry.Participant, day));
            }
        }

        return dates;
    }

    private static GatePlan? PlanOf(RunDocument document, PlanGate request) =>
        document.Tracks.FirstOrDefault(track => track.Number == request.Track)?.Gates.FirstOrDefault(plan => plan.Gate == request.Gate);

    private static IEnumerable<(string Name, string Value)> Changes(PlanGate request, GatePlan? was, GatePlan now)
    {
        yield return (TrackWords.Detail(request.Track), request.Gate);
        if (was?.Rule != now.Rule || was.Number != now.Number)
        {
            yield return ("rule was", was is null ? "" : string.Create(CultureInfo.InvariantCulture, $"{was.Rule} {was.Number}"));
            yield return ("rule", string.Create(CultureInfo.InvariantCulture, $"{now.Rule} {now.Number}"));
        }

        foreach (var date in now.Dates.Except(was?.Dates ?? []))
        {
            yield return ($"{date.Requirement} {date.Participant?.ToString() ?? "all"}", date.By.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        }

        foreach (var date in (was?.Dates ?? []).Where(date => !now.Dates.Any(one => one.Requirement == date.Requirement && one.Participant == date.Participant)))
        {
            yield return ($"{date.Requirement} {date.Participant?.ToString() ?? "all"}", "none");
        }
    }
}
