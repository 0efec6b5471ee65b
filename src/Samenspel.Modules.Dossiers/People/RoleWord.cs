using Samenspel.Kernel;
using Samenspel.Modules.Access.Contracts;
using Samenspel.Modules.Dossiers.Texts;

namespace Samenspel.Modules.Dossiers.People;

/// <summary>Roles in forms.</summary>
internal static class RoleWord
{
    public static DossierRole? Read(string? word) => Enum.TryParse<DossierRole>(word, out var role) && Enum.IsDefined(role) && word!.All(char.IsLetter) ? role : null;

    public static Refusal Missing(string field) => new(RefusalKind.Invalid, "dossiers.role", DossierTexts.People_RoleMissing, field);

    public static string Of(DossierRole role) => role switch
    {
        DossierRole.Lead => DossierTexts.Role_Lead,
        DossierRole.Editor => DossierTexts.Role_Editor,
        DossierRole.DecisionClerk => DossierTexts.Role_DecisionClerk,
        _ => DossierTexts.Role_Reader,
    };
}
