using Samenspel.Kernel;
using Samenspel.Modules.Process.Domain;
using Samenspel.Modules.Process.Recording;
using Samenspel.Modules.Process.Texts;
using Samenspel.WebKit.Forms;
using Samenspel.WebKit.Numbers;

namespace Samenspel.Modules.Process.Discussion;

/// <summary>A remark as somebody fills it in; with a title it is about a document.</summary>
internal sealed record RemarkEntry(string? Text, string? Title, string? Reference)
{
    public (string Text, string Title, string Reference) Read(List<Refusal> refusals)
    {
        var (text, title, reference) = (TextLines.Whole(Text), LineInput.Read(Title), LineInput.Read(Reference));
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
