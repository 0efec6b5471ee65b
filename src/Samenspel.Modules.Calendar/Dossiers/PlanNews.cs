using Samenspel.Modules.Access.Contracts;
using Samenspel.Modules.Calendar.Contracts;
using Samenspel.Modules.Calendar.Explaining;
using Samenspel.Modules.Dossiers.Contracts;

namespace Samenspel.Modules.Calendar.Dossiers;

/// <summary>What stands in the way of the wanted start, for whose council it does; as long as it holds and the start is ahead.</summary>
internal sealed class PlanNews(DossierCalendars calendars) : IDossierNews
{
    public async Task<IReadOnlyList<DossierNews>> SinceAsync(DossierFacts dossier, DateTimeOffset since, CancellationToken cancellation) =>
        await calendars.FindAsync(dossier.Id, cancellation) is not { Plan: { } plan } calendar || plan.Start < calendar.Today ? []
            :
            [
                .. calendar.Windows.SelectMany(window => window.Plan.Warnings.Select(warning => new DossierNews(
                    DigestTopic.Warnings, StepWords.Warning(warning), CalendarPaths.Dossier(dossier.Id), null, [window.Participant.Id]))),
            ];
}
