using Microsoft.Extensions.DependencyInjection;
using Samenspel.Data.Handling;
using Samenspel.Kernel;
using Samenspel.Modules.Dossiers.Contracts;
using Samenspel.Modules.Process.Answering;
using Samenspel.Modules.Process.Answers;
using Samenspel.Modules.Process.Discussion;
using Samenspel.Modules.Process.Outputs;
using Samenspel.Modules.Process.Texts;
using Samenspel.Modules.Process.Warnings;

namespace Samenspel.Modules.Process.Working;

/// <summary>What working through a phase brings to the module.</summary>
internal static class WorkRegistration
{
    public static IServiceCollection AddWorking(this IServiceCollection services) => services
        .AddSingleton<ModelWorks>()
        .AddScoped<OwnParticipants>()
        .AddScoped<WorkReader>()
        .AddScoped<WorkKeeping>()
        .AddScoped<AnswerKeeping>()
        .AddScoped<WarningJudge>()
        .AddScoped<IDossierNews, WorkNews>()
        .AddScoped<IDossierSteps, AssignedSteps>()
        .AddScoped<IAnswer<DossierRemoved>, RemoveWork>()
        .AddHandler<ShowWork, WorkView, ShowWorkHandler, SeesDossier>()
        .AddHandler<ShowQuestion, QuestionView, ShowQuestionHandler, SeesDossier>()
        .AddHandler<ShowWarnings, WarningsView, ShowWarningsHandler, SeesDossier>()
        .AddHandler<WriteAnswer, int, WriteAnswerHandler, EditsDossier>()
        .AddHandler<ShareAnswer, int, ShareAnswerHandler, EditsDossier>()
        .AddHandler<WithdrawAnswer, int, WithdrawAnswerHandler, EditsDossier>()
        .AddHandler<AssignQuestion, int, AssignQuestionHandler, EditsDossier>()
        .AddHandler<AddRemark, Guid, AddRemarkHandler, EditsDossier>()
        .AddHandler<ChangeRemark, Guid, ChangeRemarkHandler, EditsDossier>()
        .AddHandler<TickOutput, Guid, TickOutputHandler, EditsDossier>()
        .AddHandler<TakeBackOutput, Guid, TakeBackOutputHandler, EditsDossier>()
        .AddHandler<NoteWarning, Guid, NoteWarningHandler, EditsDossier>()
        .AddActionText<WriteAnswer>(() => WorkTexts.Did_Write)
        .AddActionText<ShareAnswer>(() => WorkTexts.Did_Share)
        .AddActionText<WithdrawAnswer>(() => WorkTexts.Did_Withdraw)
        .AddActionText<AssignQuestion>(() => WorkTexts.Did_Assign)
        .AddActionText<AddRemark>(() => WorkTexts.Did_Remark)
        .AddActionText<ChangeRemark>(() => WorkTexts.Did_ChangeRemark)
        .AddActionText<TickOutput>(() => WorkTexts.Did_Tick)
        .AddActionText<TakeBackOutput>(() => WorkTexts.Did_TakeBack)
        .AddActionText<NoteWarning>(() => WorkTexts.Did_Note);
}
