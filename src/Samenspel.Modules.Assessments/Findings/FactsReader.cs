using Microsoft.EntityFrameworkCore;
using Samenspel.Data;
using Samenspel.Kernel;
using Samenspel.Modules.Assessments.Contracts;
using Samenspel.Modules.Assessments.Domain;
using Samenspel.Modules.Assessments.Instruments;
using Samenspel.Modules.Assessments.Rounds;
using Samenspel.Modules.Dossiers.Contracts;

namespace Samenspel.Modules.Assessments.Findings;

/// <summary>Derives the facts from the rounds that are open.</summary>
internal sealed class FactsReader(SamenspelDb db, RoundReader reader) : IAssessmentFacts
{
    public async Task<AssessmentFacts> OfAsync(DossierFacts dossier, CancellationToken cancellation)
    {
        var open = (await reader.AllAsync(dossier, cancellation)).Where(round => round.State == RoundState.Revealed && round.Sheets.Count > 0).ToList();
        var id = dossier.Id;
        var tests = await db.Set<AlternativesRun>().Where(one => one.DossierId == id && one.SharedAt != null).Select(one => one.Participant).Distinct().CountAsync(cancellation);
        return new(
            open.Find(round => round.Round.Instrument == InstrumentKey.Motives) is { } motives ? AmbitionOf(motives) : null,
            open.Find(round => round.Round.Instrument == InstrumentKey.Conditions) is { } conditions ? ConditionsOf(conditions, open) : null,
            open.Exists(round => round.Round.Instrument == InstrumentKey.Expectations),
            tests);
    }

    private static AmbitionFact? AmbitionOf(RoundView round) =>
        round.Instrument.Item(InstrumentBook.AmbitionItem) is { } item && ItemResult.Of(round, item) is { Lowest: { } lowest, Highest: { } highest } result
            ? new(lowest, highest, result.WidestGap, [.. result.Far.Select(party => party.Id)], DutchTime.DateOf(round.RevealedAt!.Value))
            : null;

    private static ConditionsFact ConditionsOf(RoundView round, IReadOnlyList<RoundView> open)
    {
        var results = ConditionResult.Of(round);
        return new(
            round.Round.Document.Phase?.Id,
            [.. open.Where(one => one.Round.Instrument == InstrumentKey.Conditions).Select(one => one.Round.Document.Phase?.Id).OfType<string>().Distinct(StringComparer.Ordinal)],
            results.Where(result => result.Missing.Count > 0).ToDictionary(result => result.Area.Id, result => (IReadOnlyList<Guid>)[.. result.Missing.Select(party => party.Id)], StringComparer.Ordinal),
            [.. results.Where(result => result.IsDivided).Select(result => result.Area.Id)]);
    }
}
