using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Samenspel.Data.Recording;
using Samenspel.Kernel;
using Samenspel.Modules.Access.Texts;
using Samenspel.WebKit.Forms;
using Samenspel.WebKit.Numbers;

namespace Samenspel.Modules.Access.Records;

/// <summary>Which lines, as it stands in the address.</summary>
internal sealed record RecordFilter(
    string? From = null, string? Until = null, string? Action = null, string? Result = null, string? Actor = null, string? Text = null, string? Sort = null, int? Page = null)
{
    public const string FromName = "van", UntilName = "tot", ActionName = "handeling", ResultName = "uitkomst", ActorName = "wie", TextName = "zoek";

    /// <summary>The only column that sorts: lines stand in the order in which they were written.</summary>
    public const string SortColumn = "tijd";

    public static readonly IReadOnlyList<string> Results = [Recorder.Done, Recorder.Denied, Recorder.Failed];

    public IReadOnlyList<(string Name, string? Value)> Query =>
        [(FromName, From), (UntilName, Until), (ActionName, Action), (ResultName, Result), (ActorName, Actor), (TextName, Text)];

    public bool IsEmpty => Query.All(part => string.IsNullOrEmpty(part.Value));

    /// <returns>The filter, or what in it cannot be understood.</returns>
    public Outcome<Checked> Read()
    {
        var refusals = new List<Refusal>();
        var from = Day(From, FromName, refusals);
        var until = Day(Until, UntilName, refusals);
        if (from > until)
        {
            refusals.Add(new Refusal(RefusalKind.Invalid, "access.record-dates-reversed", RecordTexts.Filter_DatesReversed, UntilName));
        }

        if (!string.IsNullOrEmpty(Result) && !Results.Contains(Result))
        {
            refusals.Add(new Refusal(RefusalKind.Invalid, "access.record-unknown-result", RecordTexts.Filter_ResultUnknown, ResultName));
        }

        return refusals.Count > 0
            ? refusals
            : new Checked(Begin(from), Begin(until?.AddDays(1)), Known(Action), Known(Result), Known(Actor), LineInput.Read(Text), Sort == SortColumn);
    }

    private static string? Known(string? text) => string.IsNullOrEmpty(text) ? null : LineInput.Read(text);

    private static DateOnly? Day(string? text, string field, List<Refusal> refusals)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return null;
        }

        var day = DateInput.Read(text);
        if (day is null || day.Value.Year is < 2000 or > 2200)
        {
            refusals.Add(new Refusal(RefusalKind.Invalid, "access.record-no-date", Phrase.With(RecordTexts.Filter_NoDate, LineInput.Read(text)), field));
            return null;
        }

        return day;
    }

    private static DateTimeOffset? Begin(DateOnly? day) => day is { } known ? DutchTime.StartOf(known) : null;

    internal sealed record Checked(
        DateTimeOffset? From, DateTimeOffset? Until, string? Action, string? Result, string? Actor, string Text, bool Ascending)
    {
        public IQueryable<RecordLine> Apply(IQueryable<RecordLine> lines)
        {
            lines = When(lines, From, line => line.At >= From);
            lines = When(lines, Until, line => line.At < Until);
            lines = When(lines, Action, line => line.Action == Action);
            lines = When(lines, Result, line => line.Result == Result);
            lines = When(lines, Actor, line => line.Actor == Actor);
            var pattern = $"%{Text.ToLowerInvariant().Replace("\\", "\\\\", StringComparison.Ordinal).Replace("%", "\\%", StringComparison.Ordinal).Replace("_", "\\_", StringComparison.Ordinal)}%";
            return When(lines, Text.Length == 0 ? null : Text, line =>
                EF.Functions.Like(line.Subject, pattern, "\\") || EF.Functions.Like(line.Details, pattern, "\\"));
        }

        private static IQueryable<RecordLine> When(IQueryable<RecordLine> lines, object? value, Expression<Func<RecordLine, bool>> condition) =>
            value is null ? lines : lines.Where(condition);
    }
}
