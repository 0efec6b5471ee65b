using System.Buffers.Binary;
using Samenspel.Kernel;
using Samenspel.Modules.Access.Contracts;
using Samenspel.Modules.Dossiers.Texts;
using Samenspel.WebKit.Numbers;

namespace Samenspel.Modules.Dossiers.People;

/// <summary>People and roles in the API.</summary>
internal static class PersonWord
{
    public const string Lead = "dossierleider";
    public const string Editor = "bewerker";
    public const string DecisionClerk = "besluitvastlegger";
    public const string Reader = "lezer";

    public static string Of(DossierRole role) => role switch
    {
        DossierRole.Lead => Lead,
        DossierRole.Editor => Editor,
        DossierRole.DecisionClerk => DecisionClerk,
        _ => Reader,
    };

    public static DossierRole? Read(string? word) => word switch
    {
        Lead => DossierRole.Lead,
        Editor => DossierRole.Editor,
        DecisionClerk => DossierRole.DecisionClerk,
        Reader => DossierRole.Reader,
        _ => null,
    };

    /// <summary>Stays the same when the role changes: somebody, for one organisation.</summary>
    public static string IdOf(DossierPerson person) => $"{person.Organisation.Value}.{person.Account.Value}";

    /// <summary>A role is ended and given anew, never overwritten; which one it is tells whether it changed. Its last digits are chance.</summary>
    public static int VersionOf(DossierPerson person) => BinaryPrimitives.ReadInt32BigEndian(person.Id.ToByteArray().AsSpan(12)) & int.MaxValue;

    public static Refusal Missing() => new(
        RefusalKind.Invalid, "dossiers.role", Phrase.With(DossierTexts.Api_UnknownWord, "rol", string.Join(", ", Reader, DecisionClerk, Editor, Lead)), "rol");

    /// <summary>The outer name of a field of the forms.</summary>
    public static string NameOf(string field) => field switch
    {
        nameof(AssignPerson.Person) => "persoonId",
        nameof(AssignPerson.Role) => "rol",
        nameof(InvitePerson.Email) => "email",
        nameof(InvitePerson.Organisation) => "voorOrganisatieId",
        nameof(InvitePerson.Until) => "totEnMet",
        _ => field,
    };
}
