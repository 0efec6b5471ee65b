using Samenspel.Kernel;
using Samenspel.Modules.BusinessCases.Domain;
using Samenspel.Modules.BusinessCases.Texts;
using Samenspel.WebKit.Numbers;

namespace Samenspel.Modules.BusinessCases.Objections;

/// <summary>The rule for what is said in an objection or an answer.</summary>
internal static class ObjectionText
{
    /// <returns>The text without space round it, or why not.</returns>
    public static Outcome<string> Check(string? text, string field)
    {
        var said = (text ?? "").Trim();
        return said.Length is > 0 and <= CaseObjection.TextMaxLength
            ? said
            : new Refusal(RefusalKind.Invalid, "business-case.objection-text", Phrase.With(VersionTexts.Objection_TextWanted, CaseObjection.TextMaxLength), field);
    }
}
