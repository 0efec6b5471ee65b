using System.Globalization;
using Samenspel.Kernel;
using Samenspel.Modules.Assessments.Domain;
using Samenspel.Modules.Assessments.Instruments;
using Samenspel.Modules.Assessments.Texts;
using Samenspel.WebKit.Numbers;

namespace Samenspel.Modules.Assessments.Scans;

/// <summary>What is wrong with the answers of a sheet, all at once.</summary>
internal static class ScanCheck
{
    public const string PerspectiveField = "Perspective";

    /// <param name="document">What is asked of whom.</param>
    /// <param name="request">What came.</param>
    public static Outcome<IReadOnlyDictionary<string, string>> Read(ScanDocument document, KeepScanSheet request) =>
        Read(document, ScanQuestion.Of(document, request.Participant), request.IsTogether, request.Perspective, request.Answers, request.HandsIn);

    /// <param name="document">What is asked of whom.</param>
    /// <param name="questions">What is asked of this participant.</param>
    /// <param name="isTogether">As a whole.</param>
    /// <param name="perspective">In which role; for a person.</param>
    /// <param name="given">By question, as typed.</param>
    /// <param name="handsIn">It counts; else it is kept only.</param>
    public static Outcome<IReadOnlyDictionary<string, string>> Read(
        ScanDocument document, IReadOnlyList<ScanQuestion> questions, bool isTogether, string? perspective, IReadOnlyDictionary<string, string?> given, bool handsIn)
    {
        var refusals = new List<Refusal>();
        var answers = new Dictionary<string, string>(StringComparer.Ordinal);
        var counted = 0;
        foreach (var question in questions)
        {
            var value = given.GetValueOrDefault(question.Key)?.Replace("\r\n", "\n", StringComparison.Ordinal).Trim();
            if (string.IsNullOrEmpty(value))
            {
                continue;
            }

            if (Fault(question, value) is var (code, message))
            {
                refusals.Add(new(RefusalKind.Invalid, code, message, question.Field));
                continue;
            }

            answers[question.Key] = value;
            counted += question.Item.Counts ? 1 : 0;
        }

        var isRole = document.Instrument.Perspectives.Any(one => one.Id == perspective);
        if (!isTogether && !isRole && (handsIn || !string.IsNullOrEmpty(perspective)))
        {
            refusals.Add(new(RefusalKind.Invalid, "assessments.perspective-required", ScanTexts.Sheet_PerspectiveWanted, PerspectiveField));
        }

        if (handsIn && counted == 0 && refusals.TrueForAll(one => one.Field == PerspectiveField))
        {
            refusals.Add(new(RefusalKind.Invalid, "assessments.nothing-answered", AssessmentTexts.Answer_Nothing));
        }

        return refusals.Count > 0 ? refusals : answers;
    }

    private static (string Code, string Message)? Fault(ScanQuestion question, string value)
    {
        var item = question.Item;
        if (item.Options.Count > 0)
        {
            return item.Options.Any(option => option.Id == value) ? null : ("assessments.unknown-answer", Phrase.With(AssessmentTexts.Answer_NoSuch, NameOf(question)));
        }

        if (item.Least is { } least && item.Most is { } most)
        {
            return int.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most
                ? null
                : ("assessments.number-outside", Phrase.With(ScanTexts.Sheet_NumberWanted, NameOf(question), least, most));
        }

        return value.Length <= Instrument.TextMaxLength ? null : ("assessments.answer-too-long", Phrase.With(AssessmentTexts.Answer_TooLong, NameOf(question), Instrument.TextMaxLength));
    }

    private static string NameOf(ScanQuestion question) => $"{InstrumentWords.In(question.Area.Name)}, {InstrumentWords.In(question.Item.Text)}";
}
