using Samenspel.Modules.Assessments.Contracts;
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

        return isNew | await KeepAnswersAsync(dossier.Title, id, wanted, cancellation) | await KeepMeasurementsAsync(dossier.Title, id, wanted, cancellation) | await KeepScansAsync(dossier.Title, id, wanted, cancellation);
    }

    private async Task<bool> KeepAnswersAsync(string title, DossierId id, FictionalProcess wanted, CancellationToken cancellation)
    {
        var isNew = false;
        foreach (var answer in wanted.Answers ?? [])
        {
            isNew |= await people.DoAsync<IDemonstrationAnswers>(
                answer.By, title, (answers, _) => answers.AnswerAsync(id, answer.Question, answer.Municipality, answer.Text, answer.Shared, cancellation), cancellation);
            if (answer.Remark is { } remark)
            {
                isNew |= await people.DoAsync<IDemonstrationAnswers>(answer.By, title, (answers, _) => answers.RemarkAsync(id, answer.Question, remark, cancellation), cancellation);
            }
        }

        return isNew;
    }

    private async Task<bool> KeepMeasurementsAsync(string title, DossierId id, FictionalProcess wanted, CancellationToken cancellation)
    {
        var isNew = false;
        foreach (var round in wanted.Rounds ?? [])
        {
            isNew |= await people.DoAsync<IDemonstrationMeasurements>(
                round.By, title, (measurements, _) => measurements.BeginAsync(id, round.Instrument, round.Phase, round.Municipalities, cancellation), cancellation);
            foreach (var sheet in round.Sheets)
            {
                isNew |= await people.DoAsync<IDemonstrationMeasurements>(sheet.By, title, (measurements, _) => measurements.WriteAsync(id, round.Instrument, sheet.Sheet, cancellation), cancellation);
            }
        }

        foreach (var walk in wanted.Walks ?? [])
        {
            isNew |= await people.DoAsync<IDemonstrationMeasurements>(
                walk.By, title, (measurements, _) => measurements.WalkAsync(id, walk.Municipality, walk.Answers, walk.Shared, cancellation), cancellation);
        }

        return isNew;
    }

    private async Task<bool> KeepScansAsync(string title, DossierId id, FictionalProcess wanted, CancellationToken cancellation)
    {
        var isNew = false;
        foreach (var (scan, number) in (wanted.Scans ?? []).Select((one, at) => (one, at + 1)))
        {
            isNew |= await people.DoAsync<IDemonstrationScans>(scan.By, title, (scans, _) => scans.KeepAsync(id, number, scan.Scan, cancellation), cancellation);
            foreach (var share in scan.Shared ?? [])
            {
                isNew |= await people.DoAsync<IDemonstrationScans>(share.By, title, (scans, _) => scans.ShareAsync(id, number, share.Municipality, cancellation), cancellation);
            }
        }

        return isNew;
    }
}
