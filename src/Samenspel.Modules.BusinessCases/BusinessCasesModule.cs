using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Samenspel.Data;
using Samenspel.Data.Handling;
using Samenspel.Kernel;
using Samenspel.Modules.BusinessCases.Answering;
using Samenspel.Modules.BusinessCases.Calculating;
using Samenspel.Modules.BusinessCases.Contracts;
using Samenspel.Modules.BusinessCases.Demonstrating;
using Samenspel.Modules.BusinessCases.Domain;
using Samenspel.Modules.BusinessCases.Exporting;
using Samenspel.Modules.BusinessCases.Figures;
using Samenspel.Modules.BusinessCases.Memos;
using Samenspel.Modules.BusinessCases.Modelling;
using Samenspel.Modules.BusinessCases.Objections;
using Samenspel.Modules.BusinessCases.Outlook;
using Samenspel.Modules.BusinessCases.Preparing;
using Samenspel.Modules.BusinessCases.Reading;
using Samenspel.Modules.BusinessCases.Running;
using Samenspel.Modules.BusinessCases.SharingInput;
using Samenspel.Modules.BusinessCases.Texts;
using Samenspel.Modules.BusinessCases.Versions;
using Samenspel.Modules.Dossiers.Contracts;

namespace Samenspel.Modules.BusinessCases;

/// <summary>The module's door: the only type that the host knows.</summary>
public static class BusinessCasesModule
{
    public static IServiceCollection AddBusinessCases(this IServiceCollection services) => services
        .AddSingleton(provider => StaffingNormFiles.Load(provider.GetRequiredService<ShippedFiles>()))
        .AddSingleton<OutlookBook>()
        .AddSingleton<RunBook>()
        .AddSingleton<IModelPart, BusinessCaseTables>()
        .AddScoped<IPreparation, KeepExamples>()
        .AddScoped<IAnswer<DossierCopied>, CopyCase>()
        .AddScoped<IAnswer<ParticipantsChanged>, FollowParticipants>()
        .AddScoped<IAnswer<DossierRemoved>, RemoveCase>()
        .AddScoped<ShownCase>()
        .AddScoped<IDossierTexts, CaseFindings>()
        .AddScoped<IParticipantColumns, FteColumns>()
        .AddScoped<IDepartureEffects, CaseDepartureEffects>()
        .AddScoped<IParticipantGaps, FigureGaps>()
        .AddScoped<IDossierSignals, ObjectionSignals>()
        .AddSingleton(new DeparturePanel(10, typeof(CaseDeparture)))
        .AddScoped<IDossierSection, CaseSection>()
        .AddScoped<CertaintyMemo>()
        .AddScoped<IMemoPart, CaseMemo>()
        .AddScoped<DrawnCosts>()
        .AddScoped<ISharedCases, SharedCases>()
        .AddHandler<ShowBusinessCase, BusinessCaseView, ShowBusinessCaseHandler, SeesDossier>()
        .AddHandler<ShowOutlook, OutlookView, ShowOutlookHandler, SeesDossier>()
        .AddHandler<ShowRuns, RunsView, ShowRunsHandler, RunsCase>()
        .AddHandler<StartRun, LongRun, StartRunHandler, RunsCase>()
        .AddHandler<ShowRun, RunView, ShowRunHandler, RunsCase>()
        .AddHandler<StopRun, Guid, StopRunHandler, RunsCase>()
        .AddHandler<ShowFigures, FiguresView, ShowFiguresHandler, SeesDossier>()
        .AddHandler<KeepFigures, DossierId, KeepFiguresHandler, EditsDossier>()
        .AddActionText<KeepFigures>(() => CaseFormTexts.Did_Keep)
        .AddModelling()
        .AddVersions();

    /// <summary>What only the demonstration has: figures for its dossiers.</summary>
    public static IServiceCollection AddBusinessCasesDemonstration(this IServiceCollection services) => services
        .AddHandler<KeepCase, DossierId, KeepCaseHandler, EditsDossier>()
        .AddScoped<IDemonstrationCases, DemonstrationCases>()
        .AddActionText<KeepCase>(() => CaseFormTexts.Did_KeepCase);

    /// <param name="api">The group that carries the API's address and version.</param>
    public static void MapBusinessCases(this IEndpointRouteBuilder api) => CalculationEndpoint.Map(api);

    /// <summary>The business cases of dossiers in the API.</summary>
    public static void MapDossierCases(this IEndpointRouteBuilder api)
    {
        BusinessCaseEndpoint.Map(api);
        OutlookEndpoints.MapApi(api);
        FiguresEndpoint.Map(api);
        ModelEndpoint.Map(api);
        VersionsEndpoint.Map(api);
        ObjectionsEndpoint.Map(api);
    }

    /// <summary>What the pages offer to download.</summary>
    public static void MapBusinessCaseExports(this IEndpointRouteBuilder endpoints)
    {
        ExportEndpoints.Map(endpoints);
        OutlookEndpoints.MapFiles(endpoints);
        VersionFiles.Map(endpoints);
    }
}
