using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Samenspel.Data;
using Samenspel.Kernel;
using Samenspel.Modules.Assessments.Answering;
using Samenspel.Modules.Assessments.Carrying;
using Samenspel.Modules.Assessments.Contracts;
using Samenspel.Modules.Assessments.Domain;
using Samenspel.Modules.Assessments.Exporting;
using Samenspel.Modules.Assessments.Findings;
using Samenspel.Modules.Assessments.Instruments;
using Samenspel.Modules.Assessments.Memos;
using Samenspel.Modules.Assessments.Rounds;
using Samenspel.Modules.Assessments.Scans;
using Samenspel.Modules.Assessments.Trees;
using Samenspel.Modules.Dossiers.Contracts;
using Samenspel.Modules.Process.Contracts;

namespace Samenspel.Modules.Assessments;

/// <summary>The module's door: the only type that the host knows.</summary>
public static class AssessmentsModule
{
    public static IServiceCollection AddAssessments(this IServiceCollection services) => services
        .AddSingleton<IModelPart, AssessmentTables>()
        .AddScoped<InstrumentBook>()
        .AddScoped<IAssessmentFacts, FactsReader>()
        .AddScoped<IProcessFacts, MeasuredFacts>()
        .AddScoped<IDossierSteps, RoundSteps>()
        .AddScoped<IParticipantGaps, RoundGaps>()
        .AddScoped<IDossierCargo, RoundCargo>()
        .AddScoped<IDossierSection, AssessmentsSection>()
        .AddSingleton(new DossierPanel(20, typeof(ConditionsPanel), Below: true))
        .AddScoped<IMemoPart, MotivesMemo>()
        .AddScoped<IAnswer<ParticipantsChanged>, PartiesLeft>()
        .AddScoped<IAnswer<DossierRemoved>, RemoveAssessments>()
        .AddRounds()
        .AddTrees()
        .AddScans();

    /// <summary>What only the demonstration has: measurements of its dossiers.</summary>
    public static IServiceCollection AddAssessmentsDemonstration(this IServiceCollection services) =>
        services.AddScoped<IDemonstrationMeasurements, DemonstrationMeasurements>().AddScoped<IDemonstrationScans, DemonstrationScans>();

    /// <param name="api">The group that carries the API's address and version.</param>
    public static void MapAssessments(this IEndpointRouteBuilder api) => AssessmentEndpoint.Map(api);

    /// <summary>What the pages offer to download.</summary>
    public static void MapAssessmentFiles(this IEndpointRouteBuilder endpoints)
    {
        RoundFiles.Map(endpoints);
        ScanFiles.Map(endpoints);
    }
}
