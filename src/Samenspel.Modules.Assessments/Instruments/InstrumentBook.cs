using Samenspel.Modules.Assessments.Texts;
using Samenspel.Modules.Process.Contracts;

namespace Samenspel.Modules.Assessments.Instruments;

/// <summary>The instruments of now: a new round takes one whole.</summary>
internal sealed class InstrumentBook(IProcessContent content)
{
    public const string LevelSuffix = ".level";
    public const string SymptomSuffix = ".symptom";
    public const string RemarkSuffix = ".remark";
    public const string ReactionSuffix = ".reaction";
    public const string AmbitionItem = "ambition.level";

    /// <summary>The answer of who cannot say.</summary>
    public const string Unknown = "unknown";

    public const string Seen = "seen";

    /// <summary>The level of the content that says that a condition is not there.</summary>
    public const string Missing = "missing";

    public const string Present = "present";

    // The groups in whose name participants can speak; the other roles of the content are single functions.
    private static readonly string[] Groups = ["administrators", "council-members", "managers", "information-professionals", "employees"];
    private static readonly Lazy<Instrument> ExpectationsFile = new(() => InstrumentFile.Read(InstrumentKey.Expectations, "expectations.v1.json"));
    private static readonly Lazy<Instrument> MotivesFile = new(() => InstrumentFile.Read(InstrumentKey.Motives, "motives.v1.json"));

    /// <returns>The instrument; null when there is none of that name.</returns>
    public Instrument? Find(string? key) => key switch
    {
        InstrumentKey.Expectations => ExpectationsFile.Value,
        InstrumentKey.Motives => MotivesFile.Value,
        InstrumentKey.Conditions => Conditions(),
        InstrumentKey.Forces => Forces(),
        _ => null,
    };

    private Instrument Conditions()
    {
        var known = content.Conditions;
        IReadOnlyList<ContentOption> levels = [.. known.Levels, new(Unknown, Both(() => AssessmentTexts.Answer_Unknown))];
        IReadOnlyList<ContentOption> seen =
        [
            new(Seen, Both(() => AssessmentTexts.Symptom_Seen)), new("not-seen", Both(() => AssessmentTexts.Symptom_NotSeen)), new(Unknown, Both(() => AssessmentTexts.Answer_Unknown)),
        ];
        var remark = Both(() => AssessmentTexts.Item_Remark);
        return new(InstrumentKey.Conditions, known.Edition, known.Rule,
        [
            .. known.Conditions.Select(one => new InstrumentArea(one.Id, one.Name, null,
            [
                new() { Id = one.Id + LevelSuffix, Kind = ItemKind.Choice, Text = one.Statement, Options = levels, Required = true },
                new() { Id = one.Id + SymptomSuffix, Kind = ItemKind.Choice, Text = SymptomOf(one), Help = one.Sign, Options = seen, Required = true },
                new() { Id = one.Id + RemarkSuffix, Kind = ItemKind.Text, Text = remark },
            ])),
        ]);
    }

    private Instrument Forces()
    {
        var known = content.Forces;
        var roles = content.Roles;
        IReadOnlyList<ContentOption> reactions = [.. known.Reactions.Select(one => new ContentOption(one.Id, new($"{one.Name.Nl}: {Small(one.Sign.Nl)}", $"{one.Name.En}: {Small(one.Sign.En)}")))];
        return new(InstrumentKey.Forces, known.Edition, Both(() => AssessmentTexts.Forces_Intro),
        [
            .. Groups.Select(group => roles.FirstOrDefault(role => role.Id == group)).OfType<ContentOption>().Select(group => new InstrumentArea(group.Id, group.Name, null,
            [
                .. known.Forces.Select(force => new InstrumentItem { Id = $"{group.Id}.{force.Id}", Kind = ItemKind.Scale, Text = Told(force), Options = known.Scale }),
                new() { Id = group.Id + ReactionSuffix, Kind = ItemKind.Choice, Text = Both(() => AssessmentTexts.Item_Reaction), Options = reactions },
                new() { Id = group.Id + RemarkSuffix, Kind = ItemKind.Text, Text = Both(() => AssessmentTexts.Item_Remark) },
            ])),
        ]);
    }

    private static LawText SymptomOf(ContentCondition one)
    {
        var question = Both(() => AssessmentTexts.Item_Symptom);
        return new(question.Nl.Replace("{0}", one.Symptom.Nl, StringComparison.Ordinal), question.En.Replace("{0}", one.Symptom.En, StringComparison.Ordinal));
    }

    private static LawText Told(ContentForce force) => new($"{Capital(force.Name.Nl)}: {Small(force.Statement.Nl)}", $"{Capital(force.Name.En)}: {Small(force.Statement.En)}");

    private static string Capital(string name) => char.ToUpperInvariant(name[0]) + name[1..];

    private static string Small(string sentence) => char.ToLowerInvariant(sentence[0]) + sentence[1..].TrimEnd('.');

    private static LawText Both(Func<string> text) => InstrumentWords.Both(text);
}
