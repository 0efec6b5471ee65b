using Samenspel.Kernel;
using Samenspel.Modules.Assessments.Texts;
using Samenspel.WebKit.Forms;
using Samenspel.WebKit.Numbers;

namespace Samenspel.Modules.Assessments.Rounds;

/// <summary>The last day on which can be written.</summary>
internal static class DeadlineRule
{
    public const string Field = "Deadline";

    /// <summary>So far ahead it can lie, in days.</summary>
    private const int Farthest = 366;

    public static Outcome<ReadDeadline> Read(string? typed, DateOnly today, bool isRequired)
    {
        if (string.IsNullOrWhiteSpace(typed) && !isRequired)
        {
            return new ReadDeadline(null);
        }

        var read = DateRule.Read(typed, AssessmentTexts.Deadline_Label, Field, today.AddDays(14));
        if (!read.TryGet(out var day))
        {
            return read.Refusals.ToList();
        }

        return day < today || day > today.AddDays(Farthest)
            ? new Refusal(RefusalKind.Invalid, "assessments.deadline-out-of-range", Phrase.With(AssessmentTexts.Deadline_Range, Show.Date(today), Show.Date(today.AddDays(Farthest))), Field)
            : new ReadDeadline(day);
    }
}

/// <param name="Day">Null: there is none.</param>
internal sealed record ReadDeadline(DateOnly? Day);
