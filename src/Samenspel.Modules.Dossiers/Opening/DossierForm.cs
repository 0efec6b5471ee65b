using Samenspel.Kernel;
using Samenspel.Modules.Dossiers.Domain;
using Samenspel.Modules.Dossiers.Texts;
using Samenspel.WebKit.Forms;
using Samenspel.WebKit.Numbers;

namespace Samenspel.Modules.Dossiers.Opening;

/// <summary>What is asked to open a dossier and to change it later, checked in one place.</summary>
internal sealed record DossierForm(string? Title, string? Goal, string? ReferenceDate)
{
    public static readonly DateOnly Earliest = new(2004, 1, 1);

    /// <param name="today">A dossier looks at most ten years ahead: further is a slip of the keyboard.</param>
    public Outcome<Checked> Check(DateOnly today)
    {
        var refusals = new List<Refusal>();
        var title = LineInput.Read(Title);
        var goal = LineInput.Read(Goal);
        var date = DateRule.Read(ReferenceDate, DossierTexts.ReferenceDate, nameof(ReferenceDate), new DateOnly(today.Year, 1, 1));
        CheckTitle(title, nameof(Title), refusals);
        if (goal.Length > Dossier.GoalMaxLength)
        {
            refusals.Add(new Refusal(RefusalKind.Invalid, "dossiers.goal-too-long", DossierTexts.GoalTooLong, nameof(Goal)));
        }

        refusals.AddRange(date.Refusals);
        if (date.TryGet(out var day) && (day < Earliest || day > today.AddYears(10)))
        {
            refusals.Add(new Refusal(
                RefusalKind.Invalid,
                "dossiers.reference-date-out-of-range",
                Phrase.With(DossierTexts.ReferenceDateOutOfRange, Show.Date(Earliest), Show.Date(today.AddYears(10))),
                nameof(ReferenceDate)));
        }

        return refusals.Count > 0 ? refusals : new Checked(title, goal.Length == 0 ? null : goal, day);
    }

    /// <summary>The rules of a dossier's name, also for a copy.</summary>
    public static void CheckTitle(string title, string field, List<Refusal> refusals)
    {
        if (title.Length is 0 or > Dossier.TitleMaxLength)
        {
            refusals.Add(title.Length == 0
                ? new Refusal(RefusalKind.Invalid, "dossiers.title-missing", DossierTexts.TitleMissing, field)
                : new Refusal(RefusalKind.Invalid, "dossiers.title-too-long", DossierTexts.TitleTooLong, field));
        }
    }

    internal sealed record Checked(string Title, string? Goal, DateOnly ReferenceDate);
}
