using System.Globalization;
using Samenspel.Kernel;
using Samenspel.Modules.Assessments.Domain;
using Samenspel.Modules.Assessments.Instruments;
using Samenspel.Modules.Assessments.Texts;
using Samenspel.Modules.Process.Contracts;
using Samenspel.WebKit.Numbers;

namespace Samenspel.Modules.Assessments.Scans;

/// <summary>What is wrong with the answers of a sheet, all at once.</summary>
internal static class ScanCheck
{
    public const string PerspectiveField = "Perspective";

    /// <param name="document">What is asked of whom.</param>
    /// <param name="request">What came.</param>
    public static Outcome<IReadOnlyDictionary<string, string>> Read(ScanDocument document, KeepScanSheet request)
    {
        var refusals = new List<Refusal>();
        var answers = new Dictionary<string, string>(StringComparer.Ordinal);
        var counted = 0;
        foreach (var question in ScanQuestion.Of(document, request.Participant))
        {
            var value = request.Answers.GetValueOrDefault(question.Key)?.Replace("\r\n", "\n", StringComparison.Ordinal).Trim();
            if (string.IsNullOrEmpty(value))
            {
                continue;
            }

            var name = $"{InstrumentWords.In(question.Area.Name)}, {InstrumentWords.In(question.Item.Text)}";
            if (Fault(question.Item, value, name) is var (code, message))
            {
                refusals.Add(new(RefusalKind.Invalid, code, message, question.Field));
                continue;
            }

            answers[question.Key] = value;
            counted += question.Item.Counts ? 1 : 0;
        }

        var isRole = document.Instrument.Perspectives.Any(one => one.Id == request.Perspective);
        if (!request.IsTogether && !isRole && (request.HandsIn || !string.IsNullOrEmpty(request.Perspective)))
        {
            refusals.Add(new(RefusalKind.Invalid, "assessments.perspective-required", ScanTexts.Sheet_PerspectiveWanted, PerspectiveField));
        }

        if (request.HandsIn && counted == 0 && refusals.TrueForAll(one => one.Field == PerspectiveField))
        {
            refusals.Add(new(RefusalKind.Invalid, "assessments.nothing-answered", AssessmentTexts.Answer_Nothing));
        }

        return refusals.Count > 0 ? refusals : answers;
    }

    private static (string Code, string Message)? Fault(ContentAsked item, string value, string name)
    {
        if (item.Options.Count > 0)
        {
            return item.Options.Any(option => option.Id == value) ? null : ("assessments.unknown-answer", Phrase.With(AssessmentTexts.Answer_NoSuch, name));
        }

        if (item.Least is { } least && item.Most is { } most)
        {
            return int.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most
                ? null
                : ("assessments.number-outside", Phrase.With(ScanTexts.Sheet_NumberWanted, name, least, most));
        }

        return value.Length <= Instrument.TextMaxLength ? null : ("assessments.answer-too-long", Phrase.With(AssessmentTexts.Answer_TooLong, name, Instrument.TextMaxLength));
    }
}
