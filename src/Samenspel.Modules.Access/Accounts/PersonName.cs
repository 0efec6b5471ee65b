using Samenspel.Kernel;
using Samenspel.Modules.Access.Domain;
using Samenspel.Modules.Access.Texts;
using Samenspel.WebKit.Forms;

namespace Samenspel.Modules.Access.Accounts;

/// <summary>What a person is called on pages; any name is right.</summary>
internal static class PersonName
{
    public static Outcome<string> Read(string? typed, string field)
    {
        var name = LineInput.Read(typed);
        return name.Length switch
        {
            0 => new Refusal(RefusalKind.Invalid, "access.name-missing", AccountTexts.NameMissing, field),
            > Account.NameMaxLength => new Refusal(RefusalKind.Invalid, "access.name-long", AccountTexts.NameLong, field),
            _ => name,
        };
    }
}
