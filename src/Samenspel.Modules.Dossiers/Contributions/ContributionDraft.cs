using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Http;
using Samenspel.Kernel;
using Samenspel.Modules.Dossiers.Domain;
using Samenspel.Modules.Dossiers.Texts;
using Samenspel.WebKit.Forms;
using Samenspel.WebKit.Numbers;

namespace Samenspel.Modules.Dossiers.Contributions;

/// <summary>A contribution as it was filled in.</summary>
internal sealed record ContributionDraft(string? Title, string? Text, IFormFile? File = null)
{
    /// <returns>Title and text as they are kept, or all that is wrong.</returns>
    public Outcome<(string Title, string Text)> Check()
    {
        var (title, text) = (LineInput.Read(Title), Clean(Text));
        var refusals = new List<Refusal>();
        if (title.Length == 0)
        {
            refusals.Add(new Refusal(RefusalKind.Invalid, "dossiers.contribution-title", DossierTexts.Contribution_TitleMissing, nameof(Title)));
        }
        else if (title.Length > Contribution.TitleMaxLength)
        {
            var message = Phrase.With(DossierTexts.Contribution_TitleTooLong, Contribution.TitleMaxLength);
            refusals.Add(new Refusal(RefusalKind.Invalid, "dossiers.contribution-title", message, nameof(Title)));
        }

        if (text.Length > Contribution.TextMaxLength)
        {
            var message = Phrase.With(DossierTexts.Contribution_TextTooLong, Show.Count(Contribution.TextMaxLength), Show.Count(text.Length));
            refusals.Add(new Refusal(RefusalKind.Invalid, "dossiers.contribution-text", message, nameof(Text)));
        }

        return refusals.Count > 0 ? refusals : (title, text);
    }

    // Lines and tabs stay; what no text should hold goes.
    private static string Clean(string? text)
    {
        var kept = new StringBuilder();
        foreach (var rune in (text ?? "").ReplaceLineEndings("\n").EnumerateRunes())
        {
            if (rune.Value is '\n' or '\t' || Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Control or UnicodeCategory.OtherNotAssigned))
            {
                kept.Append(rune);
            }
        }

        return kept.ToString().Trim();
    }
}
