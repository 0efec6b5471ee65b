using Samenspel.Kernel;
using Samenspel.Modules.Assessments.Instruments;
using Samenspel.Modules.Assessments.Texts;
using Samenspel.WebKit.Numbers;

namespace Samenspel.Modules.Assessments.Answering;

/// <summary>What is wrong with answers, all at once.</summary>
internal static class AnswerCheck
{
    /// <summary>Where an item's answer stands in the form.</summary>
    public static string FieldOf(string item) => "a." + item;

    /// <param name="instrument">What is asked.</param>
    /// <param name="sent">By item, as typed.</param>
    /// <param name="handsIn">Whether all that is required must be there.</param>
    public static Outcome<IReadOnlyDictionary<string, string>> Read(Instrument instrument, IReadOnlyDictionary<string, string?> sent, bool handsIn)
    {
        var refusals = new List<Refusal>();
        var answers = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (area, item) in instrument.Areas.SelectMany(area => area.Items.Select(item => (area, item))))
        {
            var value = sent.GetValueOrDefault(item.Id)?.Replace("\r\n", "\n", StringComparison.Ordinal).Trim();
            var name = $"{InstrumentWords.In(area.Name)}, {InstrumentWords.In(item.Text)}";
            if (string.IsNullOrEmpty(value))
            {
                if (handsIn && item.Required)
                {
                    refusals.Add(new(RefusalKind.Invalid, "assessments.answer-required", Phrase.With(AssessmentTexts.Answer_Required, name), FieldOf(item.Id)));
                }
            }
            else if (item.Kind == ItemKind.Text && value.Length > Instrument.TextMaxLength)
            {
                refusals.Add(new(RefusalKind.Invalid, "assessments.answer-too-long", Phrase.With(AssessmentTexts.Answer_TooLong, name, Instrument.TextMaxLength), FieldOf(item.Id)));
            }
            else if (item.Kind != ItemKind.Text && item.Option(value) is null)
            {
                refusals.Add(new(RefusalKind.Invalid, "assessments.unknown-answer", Phrase.With(AssessmentTexts.Answer_NoSuch, name), FieldOf(item.Id)));
            }
            else
            {
                answers[item.Id] = value;
            }
        }

        if (handsIn && refusals.Count == 0 && answers.Count == 0)
        {
            refusals.Add(new(RefusalKind.Invalid, "assessments.nothing-answered", AssessmentTexts.Answer_Nothing));
        }

        return refusals.Count > 0 ? refusals : answers;
    }
}
