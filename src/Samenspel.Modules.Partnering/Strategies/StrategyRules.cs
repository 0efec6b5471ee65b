using Samenspel.Engine.Partners;
using Samenspel.Kernel;
using Samenspel.Modules.Atlas.Contracts;
using Samenspel.Modules.Monitor.Contracts;
using Samenspel.Modules.Partnering.Domain;
using Samenspel.Modules.Partnering.Searching;
using Samenspel.Modules.Partnering.Texts;
using Samenspel.WebKit.Numbers;

namespace Samenspel.Modules.Partnering.Strategies;

/// <summary>What a strategy has to keep to; all that is wrong is named at once.</summary>
internal sealed class StrategyRules(string code, IMunicipalities municipalities, IReadOnlyList<SurveyMotive> motives)
{
    public const string GoalPrefix = "doel-";
    public const string AmbitionField = "ambitie";
    public const string PhaseField = "fase";
    public const string ApplicationsField = "toepassingen";
    public const string WeightPrefix = "gewicht-";
    public const string ReasonField = "reden";
    public const string WithField = "altijd";
    public const string WithoutField = "nooit";
    public const string MaxSizeField = "grootste";
    public const string MembersField = "leden";
    public const string LeastField = "inwoners";
    public const string MostField = "hoogstens";
    public const string LessonsField = "lessen";

    public const double MostWeight = 1000;
    public const long MostPeople = 20_000_000;
    public const int FirstYear = 1950;
    public const int LastYear = 2100;

    public IEnumerable<Refusal> Check(StrategyDocument document) =>
        [.. Goals(document), .. Steps(document), .. Lists(document), .. Weights(document), .. Partners(document), .. Size(document), .. Lessons(document)];

    private IEnumerable<Refusal> Goals(StrategyDocument document)
    {
        foreach (var goal in document.Goals.Where(goal => motives.All(one => one.Id != goal.Motive) || goal.Priority is < 1 or > StrategyGoal.Least))
        {
            yield return Wrong("partnering.goal", Phrase.With(StrategyTexts.Wrong_Goal, goal.Motive, StrategyGoal.Least), GoalPrefix + goal.Motive);
        }

        foreach (var twice in document.Goals.GroupBy(goal => goal.Motive, StringComparer.Ordinal).Where(same => same.Count() > 1))
        {
            yield return Wrong("partnering.twice", Phrase.With(StrategyTexts.Wrong_Twice, twice.Key), GoalPrefix + twice.Key);
        }
    }

    private static IEnumerable<Refusal> Steps(StrategyDocument document)
    {
        if (document.Ambition is < 1 or > StrategyDocument.Steps)
        {
            yield return Wrong("partnering.step", Phrase.With(StrategyTexts.Wrong_Step, StrategyTexts.Ambition, StrategyDocument.Steps), AmbitionField);
        }

        if (document.Phase is < 1 or > StrategyDocument.Steps)
        {
            yield return Wrong("partnering.step", Phrase.With(StrategyTexts.Wrong_Step, StrategyTexts.Phase, StrategyDocument.Steps), PhaseField);
        }
    }

    private static IEnumerable<Refusal> Lists(StrategyDocument document)
    {
        if (document.Applications.Count > StrategyDocument.MostLines)
        {
            yield return Wrong("partnering.too-many", Phrase.With(StrategyTexts.Wrong_Many, StrategyTexts.Applications, StrategyDocument.MostLines), ApplicationsField);
        }

        foreach (var name in document.Applications.Where(name => name.Length is 0 or > StrategyDocument.LineMaxLength))
        {
            yield return Wrong("partnering.too-long", Phrase.With(StrategyTexts.Wrong_Long, Start(name), StrategyDocument.LineMaxLength), ApplicationsField);
        }

        if (document.Reason.Length > StrategyDocument.TextMaxLength)
        {
            yield return Wrong("partnering.too-long", Phrase.With(StrategyTexts.Wrong_Long, StrategyTexts.Reason, StrategyDocument.TextMaxLength), ReasonField);
        }
    }

    private static IEnumerable<Refusal> Weights(StrategyDocument document)
    {
        foreach (var (name, weight) in document.Weights.Where(one => PartnerQuery.Words.All(word => word.Name != one.Key) || one.Value is not (>= 0 and <= MostWeight)))
        {
            yield return Wrong("partnering.weight", Phrase.With(PartnerTexts.Wrong_Weight, PartnerQuery.Words.Any(word => word.Name == name) ? PartnerWords.Criterion(name) : name.TrimStart('?'), (int)MostWeight), WeightPrefix + name);
        }

        if (PartnerQuery.Words.All(word => document.Weights.GetValueOrDefault(word.Name, PartnerQuery.Survey[word.Name]) == 0))
        {
            yield return Wrong("partnering.weights-zero", PartnerTexts.Wrong_AllZero, WeightPrefix + PartnerQuery.Words[0].Name);
        }
    }

    private IEnumerable<Refusal> Partners(StrategyDocument document)
    {
        foreach (var (codes, field, label) in ((IReadOnlyList<string>, string, string)[])[(document.With, WithField, StrategyTexts.With), (document.Without, WithoutField, StrategyTexts.Without)])
        {
            foreach (var unknown in codes.Where(one => municipalities.Find(one) is null))
            {
                yield return Wrong("partnering.unknown-municipality", Phrase.With(PartnerTexts.Wrong_Unknown, unknown), field);
            }

            if (codes.Contains(code))
            {
                yield return Wrong("partnering.itself", Phrase.With(StrategyTexts.Wrong_Itself, label), field);
            }

            if (codes.Count > StrategyDocument.MostLines)
            {
                yield return Wrong("partnering.too-many", Phrase.With(StrategyTexts.Wrong_Many, label, StrategyDocument.MostLines), field);
            }
        }

        var both = document.With.Intersect(document.Without).Where(one => municipalities.Find(one) is not null).Select(one => municipalities.Find(one)!.Name).ToList();
        if (both.Count > 0)
        {
            yield return Wrong("partnering.both", Phrase.With(StrategyTexts.Wrong_Both, string.Join(", ", both)), WithoutField);
        }

        var largest = document.MaxSize ?? GroupCounts.LargestGroup;
        if (document.With.Count > largest - 1)
        {
            yield return Wrong("partnering.too-many-always", Phrase.With(StrategyTexts.Wrong_Always, document.With.Count, largest), WithField);
        }
    }

    private static IEnumerable<Refusal> Size(StrategyDocument document)
    {
        foreach (var (value, least, most, label, field) in ((long?, long, long, string, string)[])
        [
            (document.MaxSize, 1, GroupCounts.LargestGroup, PartnerTexts.MaxSize, MaxSizeField), (document.LeastMembers, 2, GroupCounts.LargestGroup, PartnerTexts.Members, MembersField),
            (document.LeastInhabitants, 0, MostPeople, PartnerTexts.Inhabitants, LeastField), (document.MostInhabitants, 1, MostPeople, StrategyTexts.Most, MostField),
        ])
        {
            if (value is { } number && (number < least || number > most))
            {
                yield return Wrong("partnering.number", Phrase.With(PartnerTexts.Wrong_Number, label, least, Show.Count(most)), field);
            }
        }

        if (document.LeastMembers > document.MaxSize || document.LeastInhabitants > document.MostInhabitants)
        {
            yield return Wrong("partnering.sizes-crossed", StrategyTexts.Wrong_Crossed, document.LeastMembers > document.MaxSize ? MembersField : MostField);
        }
    }

    private static IEnumerable<Refusal> Lessons(StrategyDocument document)
    {
        if (document.Lessons.Count > StrategyDocument.MostLines)
        {
            yield return Wrong("partnering.too-many", Phrase.With(StrategyTexts.Wrong_Many, StrategyTexts.Lessons, StrategyDocument.MostLines), LessonsField);
        }

        foreach (var lesson in document.Lessons)
        {
            if (lesson.Party.Length is 0 or > StrategyDocument.LineMaxLength || lesson.Text.Length is 0 or > StrategyDocument.TextMaxLength || lesson.Year is < FirstYear or > LastYear)
            {
                yield return Wrong("partnering.lesson", Phrase.With(StrategyTexts.Wrong_Lesson, Start(lesson.Party), FirstYear, LastYear, StrategyDocument.LineMaxLength, StrategyDocument.TextMaxLength), LessonsField);
            }
        }
    }

    private static Refusal Wrong(string code, string message, string field) => new(RefusalKind.Invalid, code, message, field);

    private static string Start(string text) => text.Length > StrategyDocument.LineMaxLength ? text[..StrategyDocument.LineMaxLength] + "…" : text;
}
