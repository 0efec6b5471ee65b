using System.Globalization;
using Samenspel.Kernel;
using Samenspel.Modules.Process.Content.Documents;
using Samenspel.Modules.Process.Domain;
using Samenspel.Modules.Process.Recording;
using Samenspel.Modules.Process.Texts;
using Samenspel.WebKit.Forms;
using Samenspel.WebKit.Numbers;

namespace Samenspel.Modules.Process.Answers;

/// <summary>An answer as somebody fills it in.</summary>
/// <param name="Value">For questions that ask for yes or no, a level, an amount or a day.</param>
internal sealed record AnswerEntry(string? Value, string? Text)
{
    public const string Yes = "yes";
    public const string No = "no";
    public const int LowestLevel = 1;
    public const int HighestLevel = 5;

    /// <returns>Value and text as they are kept, or all that is wrong.</returns>
    public Outcome<(string Value, string Text)> Read(AnswerForm form, DateOnly today)
    {
        var refusals = new List<Refusal>();
        var text = TextLines.Whole(Text);
        var value = ReadValue(form, today, refusals);
        if (text.Length > QuestionAnswer.TextMaxLength || (text.Length == 0 && form is (AnswerForm.Text or AnswerForm.List)))
        {
            refusals.Add(new(RefusalKind.Invalid, "process.answer-text", Phrase.With(WorkTexts.Answer_TextWanted, QuestionAnswer.TextMaxLength), nameof(Text)));
        }

        return refusals.Count > 0 ? refusals : (value, text);
    }

    private string ReadValue(AnswerForm form, DateOnly today, List<Refusal> refusals)
    {
        switch (form)
        {
            case AnswerForm.YesNo when Value is not (Yes or No):
                refusals.Add(new(RefusalKind.Invalid, "process.answer-yes-no", WorkTexts.Answer_YesNoWanted, nameof(Value)));
                return "";
            case AnswerForm.Level when !(int.TryParse(Value, NumberStyles.None, CultureInfo.InvariantCulture, out var level) && level is >= LowestLevel and <= HighestLevel):
                refusals.Add(new(RefusalKind.Invalid, "process.answer-level", Phrase.With(WorkTexts.Answer_LevelWanted, LowestLevel, HighestLevel), nameof(Value)));
                return "";
            case AnswerForm.Amount:
                var amount = new NumberRule(-1_000_000_000_000, 1_000_000_000_000, 2, 54_000).Read(Value, WorkTexts.Answer_Amount, nameof(Value));
                refusals.AddRange(amount.Refusals);
                return amount.TryGet(out var euros) ? euros.ToString("0.##", CultureInfo.InvariantCulture) : "";
            case AnswerForm.Date:
                var date = DateRule.Read(Value, WorkTexts.Answer_Date, nameof(Value), today);
                refusals.AddRange(date.Refusals);
                return date.TryGet(out var day) ? day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : "";
            default:
                return form is AnswerForm.YesNo or AnswerForm.Level ? Value! : "";
        }
    }
}
