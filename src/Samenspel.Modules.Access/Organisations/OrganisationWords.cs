using Samenspel.Kernel.Acting;
using Samenspel.Modules.Access.Contracts;
using Samenspel.Modules.Access.Domain;
using Samenspel.Modules.Access.Texts;

namespace Samenspel.Modules.Access.Organisations;

/// <summary>How pages speak of organisations and roles.</summary>
internal static class OrganisationWords
{
    /// <summary>What a page says after a form was saved: <c>?bewaard=1</c>.</summary>
    public const string SavedName = "bewaard";

    public static string Of(OrganisationKind kind) => kind switch
    {
        OrganisationKind.Municipality => OrganisationTexts.Kind_Municipality,
        OrganisationKind.Partnership => OrganisationTexts.Kind_Partnership,
        OrganisationKind.Adviser => OrganisationTexts.Kind_Adviser,
        _ => OrganisationTexts.Kind_Monitor,
    };

    public static string Of(OrganisationRole role) => role == OrganisationRole.Administrator ? OrganisationTexts.Role_Administrator : OrganisationTexts.Role_Member;

    public static string Of(DossierRole role) => role switch
    {
        DossierRole.Lead => OrganisationTexts.Role_Lead,
        DossierRole.Editor => OrganisationTexts.Role_Editor,
        DossierRole.DecisionClerk => OrganisationTexts.Role_DecisionClerk,
        _ => OrganisationTexts.Role_Reader,
    };
}
