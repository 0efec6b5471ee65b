using Microsoft.Extensions.DependencyInjection;
using Samenspel.Data.Handling;
using Samenspel.Kernel.Acting;
using Samenspel.Modules.Access.Contracts;
using Samenspel.Modules.Access.Members;
using Samenspel.Modules.Access.Reviewing;
using Samenspel.Modules.Access.Rights;
using Samenspel.Modules.Access.Sharing;
using Samenspel.Modules.Access.Texts;

namespace Samenspel.Modules.Access.Organisations;

/// <summary>Organisations, their people, what is shared and the review of rights.</summary>
internal static class OrganisationServices
{
    public static IServiceCollection AddOrganisations(this IServiceCollection services) => services
        .AddSingleton<UsedToday>()
        .AddScoped<LastUse>()
        .AddScoped<ISharing, ShareBook>()
        .AddScoped<IOrganisations, OrganisationDirectory>()
        .AddScoped<IDossierPeople, DossierPeople>()
        .AddHandler<ListOrganisations, OrganisationList, ListOrganisationsHandler, PlatformAdministrators>()
        .AddHandler<MakeOrganisation, OrganisationId, MakeOrganisationHandler, PlatformAdministrators>()
        .AddHandler<ShowOrganisationRow, OrganisationRow, ShowOrganisationRowHandler, PlatformAdministrators>()
        .AddHandler<RenameOrganisation, bool, RenameOrganisationHandler, PlatformAdministrators>()
        .AddHandler<InviteAdministrator, string, InviteAdministratorHandler, PlatformAdministrators>()
        .AddHandler<CloseOrganisation, bool, CloseOrganisationHandler, PlatformAdministrators>()
        .AddHandler<ShowOrganisation, OrganisationView, ShowOrganisationHandler, WorksForIt>()
        .AddHandler<InviteMember, string, InviteMemberHandler, AdministersIt>()
        .AddHandler<WithdrawInvitation, bool, WithdrawInvitationHandler, AdministersIt>()
        .AddHandler<ChangeMember, bool, ChangeMemberHandler, AdministersIt>()
        .AddHandler<AnswerWaiting, bool, AnswerWaitingHandler, AdministersIt>()
        .AddHandler<HandOverDossier, bool, HandOverDossierHandler, AdministersIt>()
        .AddHandler<ShowRights, RightsView, ShowRightsHandler, ReviewsRights>()
        .AddHandler<ReviewRights, bool, ReviewRightsHandler, AdministersIt>()
        .AddHandler<EndRight, bool, EndRightHandler, AdministersIt>()
        .AddActionText<MakeOrganisation>(() => RecordTexts.Action_MakeOrganisation)
        .AddActionText<RenameOrganisation>(() => RecordTexts.Action_RenameOrganisation)
        .AddActionText<InviteAdministrator>(() => RecordTexts.Action_InviteAdministrator)
        .AddActionText<CloseOrganisation>(() => RecordTexts.Action_CloseOrganisation)
        .AddActionText<InviteMember>(() => RecordTexts.Action_InviteMember)
        .AddActionText<WithdrawInvitation>(() => RecordTexts.Action_WithdrawInvitation)
        .AddActionText<ChangeMember>(() => RecordTexts.Action_ChangeMember)
        .AddActionText<AnswerWaiting>(() => RecordTexts.Action_AnswerWaiting)
        .AddActionText<HandOverDossier>(() => RecordTexts.Action_HandOverDossier)
        .AddActionText<ReviewRights>(() => RecordTexts.Action_ReviewRights)
        .AddActionText<EndRight>(() => RecordTexts.Action_EndRight);
}
