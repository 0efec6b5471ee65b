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
        var told = await ToldAsync(cancellation);
        var faults = new List<DecisionSealFault>();
        var count = 0;
        await foreach (var decision in db.Set<ProcessDecision>().AsNoTracking().OrderBy(one => one.DossierId).ThenBy(one => one.Number).AsAsyncEnumerable().WithCancellation(cancellation))
        {
            count++;
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
        return new(count, faults);
    }

    // Other lines about a decision, such as the choice after it, tell no seal.
    private async Task<Dictionary<string, Told>> ToldAsync(CancellationToken cancellation)
    {
        var told = new Dictionary<string, Told>(StringComparer.Ordinal);
        var lines = db.Set<RecordLine>().AsNoTracking().Where(line => line.Subject.StartsWith(DecisionNames.TheKind + ":") && line.Result == Recorder.Done);
        await foreach (var line in lines.AsAsyncEnumerable().WithCancellation(cancellation))
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
