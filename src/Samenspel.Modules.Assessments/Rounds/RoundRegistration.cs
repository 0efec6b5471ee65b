using Microsoft.Extensions.DependencyInjection;
using Samenspel.Data.Handling;
using Samenspel.Modules.Assessments.Answering;
using Samenspel.Modules.Assessments.Texts;

namespace Samenspel.Modules.Assessments.Rounds;

/// <summary>What rounds and answers bring to the module.</summary>
internal static class RoundRegistration
{
    public static IServiceCollection AddRounds(this IServiceCollection services) => services
        .AddScoped<RoundReader>()
        .AddScoped<RoundKeeping>()
        .AddScoped<Respondents>()
        .AddHandler<ShowRounds, RoundsView, ShowRoundsHandler, TakesPart>()
        .AddHandler<ShowRound, RoundView, ShowRoundHandler, TakesPart>()
        .AddHandler<OpenRound, int, OpenRoundHandler, LeadsRounds>()
        .AddHandler<ProposeDeadline, int, ProposeDeadlineHandler, LeadsRounds>()
        .AddHandler<StopRound, int, StopRoundHandler, LeadsRounds>()
        .AddHandler<AgreeDeadline, int, AgreeDeadlineHandler, AnswersFor>()
        .AddHandler<ShowSheet, SheetView, ShowSheetHandler, AnswersFor>()
        .AddHandler<KeepSheet, int, KeepSheetHandler, AnswersFor>()
        .AddActionText<OpenRound>(() => AssessmentTexts.Did_OpenRound)
        .AddActionText<ProposeDeadline>(() => AssessmentTexts.Did_ProposeDeadline)
        .AddActionText<StopRound>(() => AssessmentTexts.Did_StopRound)
        .AddActionText<AgreeDeadline>(() => AssessmentTexts.Did_AgreeDeadline)
        .AddActionText<KeepSheet>(() => AssessmentTexts.Did_KeepSheet);
}
