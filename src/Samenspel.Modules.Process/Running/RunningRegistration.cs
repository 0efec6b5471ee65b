using Microsoft.Extensions.DependencyInjection;
using Samenspel.Data;
using Samenspel.Data.Handling;
using Samenspel.Kernel;
using Samenspel.Modules.Access.Contracts;
using Samenspel.Modules.Dossiers.Contracts;
using Samenspel.Modules.Process.Answering;
using Samenspel.Modules.Process.Carrying;
using Samenspel.Modules.Process.Contracts;
using Samenspel.Modules.Process.Decisions;
using Samenspel.Modules.Process.Domain;
using Samenspel.Modules.Process.Examples;
using Samenspel.Modules.Process.Gates;
using Samenspel.Modules.Process.Memos;
using Samenspel.Modules.Process.Overview;
using Samenspel.Modules.Process.Recording;
using Samenspel.Modules.Process.Renewing;
using Samenspel.Modules.Process.Texts;

namespace Samenspel.Modules.Process.Running;

/// <summary>What the running process, its gates and its decisions bring to the module.</summary>
internal static class RunningRegistration
{
    public static IServiceCollection AddRunning(this IServiceCollection services) => services
        .AddSingleton<IModelPart, ProcessTables>()
        .AddSingleton<RunModels>()
        .AddScoped<ProcessReader>()
        .AddScoped<RunKeeping>()
        .AddScoped<RenewalReader>()
        .AddScoped<IProcessContent, ContentReading>()
        .AddScoped<DecisionNames>()
        .AddScoped<IDecisionSeals, DecisionSeals>()
        .AddScoped<ISubjectNames>(provider => provider.GetRequiredService<DecisionNames>())
        .AddScoped<IDossierKeeper, DecisionsKeep>()
        .AddScoped<IAnswer<DossierRemoved>, RemoveRun>()
        .AddScoped<ShownProcess>()
        .AddSingleton(new DossierPanel(10, typeof(PhasesPanel)))
        .AddScoped<IParticipantColumns, DecisionColumns>()
        .AddScoped<IDossierSteps, DecisionSteps>()
        .AddScoped<IParticipantGaps, DecisionGaps>()
        .AddScoped<DecisionSteps>()
        .AddScoped<IDossierSignals, ProcessSignals>()
        .AddScoped<IDossierEvents, DecisionEvents>()
        .AddScoped<IPublicPart, PublicDecisions>()
        .AddScoped<IDossierNews, DecisionNews>()
        .AddScoped<IDossierProgress, RunProgress>()
        .AddSingleton<ExampleProcesses>()
        .AddSingleton<ReadReport>()
        .AddScoped<IPreparation, KeepExampleProcesses>()
        .AddScoped<IDossierEvents, ReportEvents>()
        .AddScoped<IDossierTexts, RunTexts>()
        .AddScoped<Func<RunModels>>(provider => provider.GetRequiredService<RunModels>)
        .AddScoped<IDossierCargo, ProcessCargo>()
        .AddScoped<IMemoPart, DecisionMemo>()
        .AddScoped<IDossierSection, ProcessSection>()
        .AddScoped<IDossierSection, DecisionsSection>()
        .AddHandler<ShowProcess, ProcessView, ShowProcessHandler, SeesDossier>()
        .AddHandler<ShowDecision, DecisionView, ShowDecisionHandler, SeesDossier>()
        .AddHandler<ShowDecisionForm, DecisionFormView, ShowDecisionFormHandler, SeesDossier>()
        .AddHandler<BeginProcess, DossierId, BeginProcessHandler, LeadsProcess>()
        .AddHandler<AddTrack, DossierId, AddTrackHandler, LeadsProcess>()
        .AddHandler<RenameTrack, DossierId, RenameTrackHandler, LeadsProcess>()
        .AddHandler<EndTrack, DossierId, EndTrackHandler, LeadsProcess>()
        .AddHandler<ShowRenewal, RenewalView, ShowRenewalHandler, SeesDossier>()
        .AddHandler<RenewContent, DossierId, RenewContentHandler, LeadsProcess>()
        .AddHandler<PlanGate, DossierId, PlanGateHandler, LeadsProcess>()
        .AddHandler<RecordDecision, int, RecordDecisionHandler, RecordsDecisions>()
        .AddHandler<ChooseAfter, int, ChooseAfterHandler, LeadsProcess>()
        .AddActionTexts();

    private static IServiceCollection AddActionTexts(this IServiceCollection services) => services
        .AddActionText<BeginProcess>(() => ProcessTexts.Did_Begin)
        .AddActionText<AddTrack>(() => ProcessTexts.Did_AddTrack)
        .AddActionText<RenameTrack>(() => ProcessTexts.Did_RenameTrack)
        .AddActionText<EndTrack>(() => ProcessTexts.Did_EndTrack)
        .AddActionText<RenewContent>(() => RenewalTexts.Did_Renew)
        .AddActionText<PlanGate>(() => ProcessTexts.Did_PlanGate)
        .AddActionText<RecordDecision>(() => ProcessTexts.Did_Record)
        .AddActionText<ChooseAfter>(() => ProcessTexts.Did_Choose);
}
