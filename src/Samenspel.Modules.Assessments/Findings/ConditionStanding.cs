using System.Globalization;
using Samenspel.Modules.Assessments.Instruments;
using Samenspel.Modules.Assessments.Rounds;
using Samenspel.Modules.Assessments.Texts;
using Samenspel.Modules.Process.Contracts;
using Samenspel.WebKit.Layout;

namespace Samenspel.Modules.Assessments.Findings;

/// <summary>How one condition stands by the participants who know. Where the line lies is a judgement of Samenspel, said on the page.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Effect">What is seen when it is missing; null when the content does not know it any more.</param>
/// <param name="Present">How many say that it is present.</param>
/// <param name="Missing">How many say that it is missing.</param>
/// <param name="Known">How many know.</param>
/// <param name="Seen">How many saw the effect.</param>
internal sealed record ConditionStanding(string Name, string? Effect, int Present, int Missing, int Known, int Seen)
{
    /// <summary>Of a bar.</summary>
    public const int Pieces = 5;

    public StatusKind Sign => this switch
    {
        { Known: 0 } => StatusKind.None,
        _ when Missing * 2 >= Known => StatusKind.Bad,
        _ when Present == Known => StatusKind.Ok,
        _ => StatusKind.Warn,
    };

    public string Word => Sign switch
    {
        StatusKind.None => AssessmentTexts.Answer_Unknown,
        StatusKind.Bad => AssessmentTexts.Panel_Missing,
        StatusKind.Ok => AssessmentTexts.Panel_Present,
        _ => AssessmentTexts.Panel_Uncertain,
    };

    public string Css => Sign switch
    {
        StatusKind.Bad => "bad",
        StatusKind.Warn => "warn",
        _ => "ok",
    };

    /// <summary>How much of the bar: those who say present of all who know.</summary>
    public int Filled => Known == 0 ? 0 : (int)Math.Round((double)Present * Pieces / Known, MidpointRounding.AwayFromZero);

    public static IReadOnlyList<ConditionStanding> Of(RoundView round, ContentConditions content) =>
    [
        .. ConditionResult.Of(round).Select(result => new ConditionStanding(
            Capital(InstrumentWords.In(result.Area.Name)),
            content.Conditions.FirstOrDefault(one => one.Id == result.Area.Id) is { } known ? InstrumentWords.In(known.Symptom) : null,
            result.Count(InstrumentBook.Present),
            result.Missing.Count,
            result.Level.Values.Count(one => one.Value is not null and not InstrumentBook.Unknown),
            result.Seen.Count)),
    ];

    private static string Capital(string name) => char.ToUpper(name[0], CultureInfo.CurrentCulture) + name[1..];
}
