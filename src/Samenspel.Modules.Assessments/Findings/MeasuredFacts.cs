using Samenspel.Kernel;
using Samenspel.Modules.Assessments.Contracts;
using Samenspel.Modules.Dossiers.Contracts;
using Samenspel.Modules.Process.Contracts;

namespace Samenspel.Modules.Assessments.Findings;

/// <summary>What was measured, for the warnings of the process: only what is open for everybody who takes part.</summary>
internal sealed class MeasuredFacts(IAssessmentFacts facts, TimeProvider time) : IProcessFacts
{
    private const int Months = 12;

    public async Task<IReadOnlyList<ProcessFactValue>> CollectAsync(DossierFacts dossier, int track, string phase, CancellationToken cancellation)
    {
        var known = await facts.OfAsync(dossier, cancellation);
        return
        [
            ProcessFactValue.Of("expectations.revealed", known.ExpectationsRevealed),
            .. known.Ambition is { } ambition ? OfAmbition(ambition) : [],
            ProcessFactValue.Of("conditions.measured-in-phase", known.Conditions?.MeasuredPhases.Contains(phase, StringComparer.Ordinal) == true),
            .. known.Conditions is { } conditions ? [ProcessFactValue.Of("conditions.missing", conditions.Missing.Count)] : Array.Empty<ProcessFactValue>(),
        ];
    }

    private IEnumerable<ProcessFactValue> OfAmbition(AmbitionFact ambition)
    {
        if (ambition.WidestGap is { } gap)
        {
            yield return ProcessFactValue.Of("ambition.widest-gap", gap);
        }

        yield return ProcessFactValue.Of("ambition.months-since-checked", WholeMonths(ambition.MeasuredOn, DutchTime.DateOf(time.GetUtcNow())));
    }

    /// <returns>How many months have passed wholly.</returns>
    private static int WholeMonths(DateOnly from, DateOnly until)
    {
        var months = ((until.Year - from.Year) * Months) + until.Month - from.Month;
        return from.AddMonths(months) > until ? months - 1 : months;
    }
}
