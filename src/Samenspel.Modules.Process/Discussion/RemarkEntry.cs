using Samenspel.Kernel;
using Samenspel.Modules.Dossiers.Contracts;
using Samenspel.Modules.Process.Domain;
using Samenspel.Modules.Process.Recording;
using Samenspel.Modules.Process.Texts;
using Samenspel.WebKit.Forms;
using Samenspel.WebKit.Numbers;

namespace Samenspel.Modules.Process.Discussion;

/// <summary>A remark as somebody fills it in; with a title it is about a document.</summary>
/// <param name="File">Id of a contribution whose file it is; empty when the document is elsewhere.</param>
internal sealed record RemarkEntry(string? Text, string? Title, string? Reference, string? File = null)
{
    /// <param name="dossier">Where it is said.</param>
    /// <param name="papers">The files to which a remark may point.</param>
    /// <param name="refusals">Gets what is wrong.</param>
    public (string Text, string Title, string Reference) Read(DossierId dossier, IReadOnlyList<DossierPaper> papers, List<Refusal> refusals)
    {
        var (text, title, reference) = (TextLines.Whole(Text), LineInput.Read(Title), LineInput.Read(Reference));
        if (papers.FirstOrDefault(one => one.Id.ToString() == File) is { } paper)
        {
            (title, reference) = (title.Length > 0 ? title : paper.Title, DossierPaths.Contribution(dossier, paper.Id));
        }
        else if (!string.IsNullOrEmpty(File))
        {
            refusals.Add(new(RefusalKind.Invalid, "process.paper-file", ProcessTexts.Decide_PaperFileUnknown, nameof(File)));
        }

        if (text.Length > QuestionRemark.TextMaxLength || (text.Length == 0 && title.Length == 0))
        {
            refusals.Add(new(RefusalKind.Invalid, "process.remark-text", Phrase.With(WorkTexts.Remark_TextWanted, QuestionRemark.TextMaxLength), nameof(Text)));
        }

        if (title.Length > QuestionRemark.TitleMaxLength || (title.Length == 0 && reference.Length > 0))
        {
            refusals.Add(new(RefusalKind.Invalid, "process.remark-title", Phrase.With(WorkTexts.Remark_TitleWanted, QuestionRemark.TitleMaxLength), nameof(Title)));
        }

        if (reference.Length > QuestionRemark.ReferenceMaxLength || (title.Length > 0 && reference.Length == 0))
        {
            refusals.Add(new(RefusalKind.Invalid, "process.remark-reference", Phrase.With(WorkTexts.Remark_ReferenceWanted, QuestionRemark.ReferenceMaxLength), nameof(Reference)));
        }

        return (text, title, reference);
    }
}
