using System.Globalization;

namespace Samenspel.Modules.Monitor.Content;

/// <summary>The questions of a campaign, with the figures of 2006 beside them.</summary>
internal sealed record Survey
{
    public required string Format { get; init; }

    public required string Publisher { get; init; }

    public required string Id { get; init; }

    public required int Version { get; init; }

    public required DateOnly Issued { get; init; }

    public required SurveyText Name { get; init; }

    public required SurveyText Note { get; init; }

    public required IReadOnlyList<SurveyOption> Tasks { get; init; }

    public required IReadOnlyList<SurveyOption> Forms { get; init; }

    public required IReadOnlyList<SurveyOption> Motives { get; init; }

    public required IReadOnlyList<SurveyOption> Factors { get; init; }

    /// <summary>Five marks, from very dissatisfied to very satisfied.</summary>
    public required IReadOnlyList<SurveyOption> Satisfaction { get; init; }

    public required SurveyReference Reference { get; init; }
}

/// <summary>One answer that can be chosen.</summary>
/// <param name="Id">How files and the database know it.</param>
internal sealed record SurveyOption(string Id, SurveyText Name);

/// <summary>A text in both languages.</summary>
internal sealed record SurveyText(string Nl, string En)
{
    public string Here => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "en" ? En : Nl;
}

/// <summary>The figures of the survey of 2006: totals only.</summary>
/// <param name="AnsweredOfAll">In percent.</param>
/// <param name="ConfirmedOfAll">In percent.</param>
/// <param name="ConfirmedOfAnswered">In percent.</param>
/// <param name="Any">Municipalities that work together with the unconfirmed ones.</param>
/// <param name="Exit">In percent.</param>
/// <param name="Motives">In percent, by the name of the motive.</param>
/// <param name="Factors">How often each factor was named.</param>
internal sealed record SurveyReference(
    int Year,
    SurveyText Source,
    int Answered,
    int AnsweredOfAll,
    int Confirmed,
    int ConfirmedOfAll,
    int ConfirmedOfAnswered,
    int Any,
    int Exit,
    IReadOnlyDictionary<string, decimal> Motives,
    IReadOnlyDictionary<string, int> Factors,
    int FactorAnswers);
