using Microsoft.AspNetCore.Http;
using Samenspel.Modules.Process.Decisions;
using Samenspel.Modules.Process.Texts;
using Samenspel.Modules.Process.Working;
using Samenspel.WebKit.Forms;

namespace Samenspel.Modules.Process.Answers;

/// <summary>Which questions a list shows, as the address says.</summary>
internal sealed record QuestionFilter(string? Shown, string? Phase, string? Search)
{
    public const string ShownName = "toon";
    public const string PhaseName = "fase";
    public const string SearchName = "zoek";
    private const string Mine = "mijn";
    private const string Open = "open";
    private const string Answered = "beantwoord";
    private const string Parked = "geparkeerd";
    private const string Overdue = "te-laat";

    public static IReadOnlyList<Choice> Choices =>
    [
        new("", WorkTexts.Filter_All), new(Mine, WorkTexts.Filter_Mine), new(Open, WorkTexts.State_Open), new(Answered, WorkTexts.State_Answered),
        new(Parked, WorkTexts.State_Parked), new(Overdue, WorkTexts.State_Overdue),
    ];

    public static QuestionFilter Read(IQueryCollection query) => new(Of(query[ShownName]), Of(query[PhaseName]), Of(query[SearchName]));

    public IEnumerable<(string Name, string? Value)> Query() => [(ShownName, Shown), (PhaseName, Phase), (SearchName, Search)];

    public List<QuestionItem> Of(WorkView view) => [.. view.Questions.Where(item => Fits(item, view))];

    private bool Fits(QuestionItem item, WorkView view) => (Phase is null || view.Content.Phase(Phase)?.Questions.Any(one => one.Id == item.Id) == true)
        && Shown switch
        {
            Mine => IsMine(item, view.Asker),
            Open => !item.IsAnswered && !item.IsParked,
            Answered => item.IsAnswered,
            Parked => item.IsParked,
            Overdue => item.IsOverdue(view.Process.Today),
            _ => true,
        }
        && (Search is null || Words(item).Any(text => text.Contains(Search, StringComparison.CurrentCultureIgnoreCase)));

    // Given to the asker, or to an organisation of the asker without a name; what a municipality answers by itself is its people's unless one of them has it.
    private static bool IsMine(QuestionItem item, WorkAsker asker) => asker.Account is { } account && (item.IsTogether
        ? item.Own.Any(one => one.AssignedTo is { } to ? to == account : one.AssignedOrganisation is { } organisation && asker.Standing.Organisations.Contains(organisation))
        : asker.Own.Keys.Any(own => item.Answer(own)?.AssignedTo is not { } to || to == account));

    private static IEnumerable<string> Words(QuestionItem item) =>
        [DecisionWords.In(item.Question.Text), .. item.Answers.SelectMany(one => new[] { AnswerWords.ValueOf(item.Question.Answer, one.Value), one.Text })];

    private static string? Of(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
