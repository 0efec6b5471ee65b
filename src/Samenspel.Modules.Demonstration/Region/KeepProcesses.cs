using Samenspel.Modules.Calendar.Contracts;
using Samenspel.Modules.Dossiers.Contracts;
using Samenspel.Modules.Process.Contracts;

namespace Samenspel.Modules.Demonstration.Region;

/// <summary>Keeps how far the dossiers of the region are: each decision by somebody of the municipality that took it.</summary>
internal sealed class KeepProcesses(FictionalRegion region, AsPerson people)
{
    /// <returns>Whether any council was new.</returns>
    public async Task<bool> KeepCouncilsAsync(CancellationToken cancellation)
    {
        var isAnyNew = false;
        foreach (var council in region.Councils)
        {
            isAnyNew |= await people.DoAsync<IDemonstrationCouncils>(
                council.By, council.Year.Municipality, (councils, _) => councils.KeepAsync(council.Year, cancellation), cancellation);
        }

        return isAnyNew;
    }

    /// <returns>Whether anything was new.</returns>
    public async Task<bool> KeepAsync(FictionalDossier dossier, DossierId id, CancellationToken cancellation)
    {
        if (dossier.Process is not { } wanted)
        {
            return false;
        }

        var isNew = await people.DoAsync<IDemonstrationProcesses>(dossier.Opened, dossier.Title, (processes, _) => processes.BeginAsync(id, wanted.Run, cancellation), cancellation);
        foreach (var (decision, number) in (wanted.Decisions ?? []).Select((one, at) => (one, at + 1)))
        {
            isNew |= await people.DoAsync<IDemonstrationProcesses>(
                decision.By, $"{dossier.Title} {number}", (processes, _) => processes.RecordAsync(id, number, decision.Decision, cancellation), cancellation);
        }

        foreach (var choice in wanted.Choices ?? [])
        {
            isNew |= await people.DoAsync<IDemonstrationProcesses>(dossier.Opened, dossier.Title, (processes, _) => processes.ChooseAsync(id, choice, cancellation), cancellation);
        }

        if (wanted.Plan is { } plan)
        {
            isNew |= await people.DoAsync<IDemonstrationPlans>(dossier.Opened, dossier.Title, (plans, _) => plans.KeepAsync(id, plan.Route, plan.Months, cancellation), cancellation);
        }

        return isNew;
    }
}
