using System.Text.Json;
using Samenspel.WebKit.Api;

namespace Samenspel.Modules.Calendar.Explaining;

/// <summary>A computed day with everything that explains it.</summary>
/// <param name="State">Whether there is a day, and why not.</param>
/// <param name="Day">The last day; null when there is none.</param>
/// <param name="Edition">The rule that was chosen; null when there is none.</param>
[ApiName("TermijnBerekening")]
internal sealed record CountedAnswer(
    string Term,
    [property: ApiWords("counted", "span", "beforeKnowledge", "noEdition", "needsEvent", "needsYear", "beyondCalendar")] string State,
    DateOnly? Day,
    TermEditionAnswer? Edition,
    IReadOnlyList<string> Working,
    IReadOnlyList<string> Remarks)
{
    public static CountedAnswer Of(TermView view)
    {
        if (view.Counted is not { } counted)
        {
            return new(view.Term.Key, view.Event is null ? "needsYear" : "needsEvent", null, null, [], []);
        }

        var why = TermWords.Explain(view.Law, counted);
        var edition = counted.Day is null ? -1 : view.Term.Editions.ToList().IndexOf(counted.Edition!);
        return new(
            view.Term.Key,
            JsonNamingPolicy.CamelCase.ConvertName(counted.State.ToString()),
            counted.Day,
            edition < 0 ? null : TermAnswer.Of(view.Term).Editions[edition],
            why.Working,
            why.Remarks);
    }
}
