using Microsoft.Extensions.DependencyInjection;
using Samenspel.Data.Handling;
using Samenspel.Modules.Access.Contracts;
using Samenspel.Modules.BusinessCases.Texts;
using Samenspel.Modules.Dossiers.Contracts;

namespace Samenspel.Modules.BusinessCases.Objections;

/// <summary>What objections bring to the module.</summary>
internal static class ObjectionRegistration
{
    public static IServiceCollection AddObjections(this IServiceCollection services) => services
        .AddScoped<ObjectionOwners>()
        .AddScoped<OpenObjectionList>()
        .AddScoped<ISubjectNames, ObjectionNames>()
        .AddHandler<ListObjections, ObjectionList, ListObjectionsHandler, SeesDossier>()
        .AddHandler<MakeObjection, Guid, MakeObjectionHandler, ObjectsInDossier>()
        .AddHandler<AnswerObjection, Guid, AnswerObjectionHandler, EditsDossier>()
        .AddHandler<WithdrawObjection, Guid, WithdrawObjectionHandler, WithdrawsObjection>()
        .AddActionText<MakeObjection>(() => VersionTexts.Did_Object)
        .AddActionText<AnswerObjection>(() => VersionTexts.Did_Answer)
        .AddActionText<WithdrawObjection>(() => VersionTexts.Did_Withdraw);
}
