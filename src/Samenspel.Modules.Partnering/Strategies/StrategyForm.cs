using System.Globalization;
using Microsoft.AspNetCore.Http;
using Samenspel.Kernel;
using Samenspel.Modules.Atlas.Contracts;
using Samenspel.Modules.Partnering.Domain;
using Samenspel.Modules.Partnering.Texts;
using Samenspel.WebKit.Forms;
using Samenspel.WebKit.Numbers;

namespace Samenspel.Modules.Partnering.Strategies;

/// <summary>The form of a strategy, as it was typed: a text for each field.</summary>
internal sealed class StrategyForm
{
    private const int LessonParts = 3;
    private readonly Dictionary<string, string> _fields;

    private StrategyForm(Dictionary<string, string> fields) => _fields = fields;

    public string this[string field] => _fields.GetValueOrDefault(field, "");

    public static StrategyForm Of(StrategyView view)
    {
        var document = view.Document;
        var fields = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            [StrategyRules.AmbitionField] = Word(document.Ambition),
            [StrategyRules.PhaseField] = Word(document.Phase),
            [StrategyRules.ApplicationsField] = string.Join('\n', document.Applications),
            [StrategyRules.ReasonField] = document.Reason,
            [StrategyRules.WithField] = string.Join('\n', document.With.Select(view.NameOf)),
            [StrategyRules.WithoutField] = string.Join('\n', document.Without.Select(view.NameOf)),
            [StrategyRules.MaxSizeField] = Word(document.MaxSize),
            [StrategyRules.MembersField] = Word(document.LeastMembers),
            [StrategyRules.LeastField] = document.LeastInhabitants is { } least ? Show.Count(least) : "",
            [StrategyRules.MostField] = document.MostInhabitants is { } most ? Show.Count(most) : "",
            [StrategyRules.LessonsField] = string.Join('\n', document.Lessons.Select(one => string.Create(CultureInfo.InvariantCulture, $"{one.Party}; {one.Year}; {one.Text}"))),
        };
        foreach (var goal in document.Goals)
        {
            fields[StrategyRules.GoalPrefix + goal.Motive] = Word(goal.Priority);
        }

        foreach (var (name, weight) in document.Weights)
        {
            fields[StrategyRules.WeightPrefix + name] = weight.ToString("0.###", CultureInfo.CurrentCulture);
        }

        return new(fields);
    }

    public static StrategyForm Posted(IFormCollection form) => new(form.Where(one => !one.Key.StartsWith('_')).ToDictionary(one => one.Key, one => TextInput.Read(one.Value.ToString()), StringComparer.Ordinal));

    /// <returns>What was decided, with everything that could not be read.</returns>
    public (StrategyDocument Document, IReadOnlyList<Refusal> Refusals) Read(IMunicipalities municipalities)
    {
        var refusals = new List<Refusal>();
        var document = new StrategyDocument
        {
            Goals = [.. Fields(StrategyRules.GoalPrefix).Select(one => new StrategyGoal(one.Name, int.TryParse(one.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var priority) ? priority : 0))],
            Ambition = Step(StrategyRules.AmbitionField),
            Phase = Step(StrategyRules.PhaseField),
            Applications = [.. Lines(this[StrategyRules.ApplicationsField]).Distinct(StringComparer.OrdinalIgnoreCase)],
            Weights = Fields(StrategyRules.WeightPrefix).ToDictionary(one => one.Name, one => (double)(NumberInput.Read(one.Text) ?? -1), StringComparer.Ordinal),
            Reason = this[StrategyRules.ReasonField],
            With = Codes(StrategyRules.WithField, municipalities, refusals),
            Without = Codes(StrategyRules.WithoutField, municipalities, refusals),
            MaxSize = (int?)Number(StrategyRules.MaxSizeField, PartnerTexts.MaxSize, refusals),
            LeastMembers = (int?)Number(StrategyRules.MembersField, PartnerTexts.Members, refusals),
            LeastInhabitants = Number(StrategyRules.LeastField, PartnerTexts.Inhabitants, refusals),
            MostInhabitants = Number(StrategyRules.MostField, StrategyTexts.Most, refusals),
            Lessons = Lessons(refusals),
        };
        return (document, refusals);
    }

    private static string Word(int? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "";

    private static IEnumerable<string> Lines(string text) => text.Split('\n').Select(LineInput.Read).Where(line => line.Length > 0);

    private IEnumerable<(string Name, string Text)> Fields(string prefix) =>
        from field in _fields where field.Key.StartsWith(prefix, StringComparison.Ordinal) && field.Value.Length > 0 orderby field.Key select (field.Key[prefix.Length..], field.Value);

    private int? Step(string field) => this[field].Length == 0 ? null : int.TryParse(this[field], NumberStyles.None, CultureInfo.InvariantCulture, out var step) ? step : 0;

    private long? Number(string field, string label, List<Refusal> refusals)
    {
        if (this[field].Length == 0)
        {
            return null;
        }

        if (NumberInput.Read(this[field]) is { } number && number == decimal.Truncate(number) && Math.Abs(number) <= int.MaxValue)
        {
            return (long)number;
        }

        refusals.Add(new(RefusalKind.Invalid, "partnering.number", Phrase.With(StrategyTexts.Wrong_Whole, label, this[field]), field));
        return null;
    }

    private List<string> Codes(string field, IMunicipalities municipalities, List<Refusal> refusals)
    {
        var codes = new List<string>();
        foreach (var line in Lines(this[field].Replace(';', '\n')))
        {
            var found = municipalities.Find(line) is { } one ? [one] : municipalities.Search(line, 2);
            if (found.FirstOrDefault(each => string.Equals(each.Code, line, StringComparison.OrdinalIgnoreCase) || string.Equals(each.Name, line, StringComparison.OrdinalIgnoreCase)) is { } meant)
            {
                codes.Add(meant.Code);
            }
            else
            {
                refusals.Add(new(RefusalKind.Invalid, "partnering.unknown-municipality", Phrase.With(PartnerTexts.Wrong_Unknown, line), field));
            }
        }

        return [.. codes.Distinct(StringComparer.Ordinal)];
    }

    private List<StrategyLesson> Lessons(List<Refusal> refusals)
    {
        var lessons = new List<StrategyLesson>();
        foreach (var line in Lines(this[StrategyRules.LessonsField]))
        {
            var parts = line.Split(';', LessonParts, StringSplitOptions.TrimEntries);
            if (parts.Length == LessonParts && int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var year))
            {
                lessons.Add(new(parts[0], year, parts[2]));
            }
            else
            {
                refusals.Add(new(RefusalKind.Invalid, "partnering.lesson", Phrase.With(StrategyTexts.Wrong_LessonLine, line), StrategyRules.LessonsField));
            }
        }

        return lessons;
    }
}
