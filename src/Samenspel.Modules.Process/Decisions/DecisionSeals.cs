using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Samenspel.Data;
using Samenspel.Data.Recording;
using Samenspel.Modules.Process.Contracts;
using Samenspel.Modules.Process.Domain;

namespace Samenspel.Modules.Process.Decisions;

/// <summary>Who changes a decision and computes its seal again is found by the record, which tells the seal and cannot be changed unnoticed.</summary>
internal sealed class DecisionSeals(SamenspelDb db) : IDecisionSeals
{
    private const string NumberDetail = "number";

    public async Task<DecisionSealReport> CheckAsync(CancellationToken cancellation)
    {
        var lines = await db.Set<RecordLine>().AsNoTracking().Where(line => line.Subject.StartsWith(DecisionNames.TheKind + ":") && line.Result == Recorder.Done).ToListAsync(cancellation);
        var decisions = await db.Set<ProcessDecision>().AsNoTracking().OrderBy(one => one.DossierId).ThenBy(one => one.Number).ToListAsync(cancellation);
        return Judge(decisions, lines);
    }

    /// <param name="decisions">By dossier and number.</param>
    /// <param name="lines">Of the record.</param>
    public static DecisionSealReport Judge(IReadOnlyList<ProcessDecision> decisions, IEnumerable<RecordLine> lines)
    {
        var told = Read(lines);
        var faults = new List<DecisionSealFault>();
        foreach (var decision in decisions)
        {
            told.Remove(DecisionNames.NameOf(decision.Id), out var line);
            if (DecisionSeal.Of(decision) != decision.Seal)
            {
                faults.Add(new(decision.DossierId.Value, decision.Number, DecisionSealFaultKind.Content));
            }
            else if (line?.Seal != decision.Seal)
            {
                faults.Add(new(decision.DossierId.Value, decision.Number, DecisionSealFaultKind.Record));
            }
        }

        faults.AddRange(told.Values.OrderBy(one => one.Dossier).ThenBy(one => one.Number).Select(one => new DecisionSealFault(one.Dossier, one.Number, DecisionSealFaultKind.Gone)));
        return new(decisions.Count, faults);
    }

    // Other lines about a decision, such as the choice after it, tell no seal.
    private static Dictionary<string, Told> Read(IEnumerable<RecordLine> lines)
    {
        var told = new Dictionary<string, Told>(StringComparer.Ordinal);
        foreach (var line in lines.Where(line => line.Result == Recorder.Done && line.Subject.StartsWith(DecisionNames.TheKind + ":", StringComparison.Ordinal)))
        {
            var details = RecordLine.ReadDetails(line.Details).DistinctBy(detail => detail.Name, StringComparer.Ordinal).ToDictionary(detail => detail.Name, detail => detail.Value, StringComparer.Ordinal);
            if (details.TryGetValue(DecisionNames.SealDetail, out var seal) && details.TryGetValue(NumberDetail, out var number))
            {
                told[line.Subject] = new(Guid.Parse(line.Chain.Split(':')[1]), int.Parse(number, CultureInfo.InvariantCulture), seal);
            }
        }

        return told;
    }

    private sealed record Told(Guid Dossier, int Number, string Seal);
}
