using Microsoft.Extensions.DependencyInjection;
using Samenspel.Data.Handling;
using Samenspel.Modules.Assessments.Answering;
using Samenspel.Modules.Assessments.Rounds;
using Samenspel.Modules.Assessments.Searching;
using Samenspel.Modules.Assessments.Texts;
using Samenspel.Modules.Dossiers.Contracts;

namespace Samenspel.Modules.Assessments.Trees;

/// <summary>What the alternatives test brings to the module.</summary>
internal static class TreeRegistration
{
    public static IServiceCollection AddTrees(this IServiceCollection services) => services
        .AddScoped<RunReader>()
        .AddScoped<IDossierTexts, MeasurementTexts>()
        .AddScoped<RunKeeping>()
        .AddScoped<TakesPart>()
        .AddScoped<SeesRun>()
        .AddHandler<ShowAlternatives, AlternativesView, ShowAlternativesHandler, TakesPart>()
        .AddHandler<ShowWalk, RunView, ShowWalkHandler, SeesRun>()
        .AddHandler<StartAlternatives, Guid, StartAlternativesHandler, AnswersFor>()
        .AddHandler<AnswerNode, Guid, AnswerNodeHandler, WalksRun>()
        .AddHandler<GoBack, Guid, GoBackHandler, WalksRun>()
        .AddHandler<ShareRun, Guid, ShareRunHandler, WalksRun>()
        .AddActionText<StartAlternatives>(() => AssessmentTexts.Did_StartAlternatives)
        .AddActionText<AnswerNode>(() => AssessmentTexts.Did_AnswerNode)
        .AddActionText<GoBack>(() => AssessmentTexts.Did_GoBack)
        .AddActionText<ShareRun>(() => AssessmentTexts.Did_ShareRun);
}
