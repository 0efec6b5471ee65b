using System.Text.Json.Serialization;
using Samenspel.Engine.Surveys;
using Samenspel.Modules.Monitor.Campaigns;
using Samenspel.Modules.Monitor.Content;
using Samenspel.Modules.Monitor.Domain;
using Samenspel.Modules.Monitor.Showing;
using Samenspel.WebKit.Api;

namespace Samenspel.Modules.Monitor.Files;

/// <summary>The campaigns beside the figures of 2006.</summary>
[ApiName("Campagnes")]
internal sealed record CampaignsAnswer(
    [property: JsonPropertyName("referentie")] ReferenceBody Reference,
    [property: JsonPropertyName("campagnes")] IReadOnlyList<CampaignBody> Campaigns)
{
    public static CampaignsAnswer Of(MonitorView view) => new(ReferenceBody.Of(view.Survey.Reference), [.. view.Rows.Select(CampaignBody.Of)]);
}

/// <summary>The figures of 2006; shares are in percent.</summary>
[ApiName("CampagneReferentie")]
internal sealed record ReferenceBody(
    [property: JsonPropertyName("jaar")] int Year,
    [property: JsonPropertyName("bron")] string Source,
    [property: JsonPropertyName("geantwoord")] int Answered,
    [property: JsonPropertyName("metBevestigdeRelatie")] int Confirmed,
    [property: JsonPropertyName("metRelatie")] int Any,
    [property: JsonPropertyName("motieven")] IReadOnlyDictionary<string, decimal> Motives,
    [property: JsonPropertyName("factoren")] IReadOnlyDictionary<string, int> Factors)
{
    public static ReferenceBody Of(SurveyReference one) => new(one.Year, one.Source.Here, one.Answered, one.Confirmed, one.Any, one.Motives, one.Factors);
}

/// <summary>A campaign in the list.</summary>
[ApiName("Campagne")]
internal sealed record CampaignBody(
    [property: JsonPropertyName("id")] Guid Id,
    [property: JsonPropertyName("titel")] string Title,
    [property: JsonPropertyName("organisator")] string Organiser,
    [property: JsonPropertyName("van")] DateOnly From,
    [property: JsonPropertyName("tot")] DateOnly Until,
    [property: JsonPropertyName("stand")] string State,
    [property: JsonPropertyName("openbaar")] bool IsPublic,
    [property: JsonPropertyName("gevraagd")] int Asked,
    [property: JsonPropertyName("geantwoord")] int Answered)
{
    public static CampaignBody Of(CampaignRow row) => new(
        row.Campaign.Id, row.Campaign.Title(), row.Organiser, row.Campaign.From, row.Campaign.Until, WordOf(row.State), row.Campaign.IsPublic, row.Campaign.Asked.Count, row.Sent);

    private static string WordOf(CampaignState state) => state switch
    {
        CampaignState.Planned => "gepland",
        CampaignState.Running => "loopt",
        CampaignState.Over => "voorbij",
        _ => "afgesloten",
    };
}

/// <summary>A campaign with what came of it; figures and relations are null while it is not closed.</summary>
[ApiName("CampagneUitkomst")]
internal sealed record CampaignAnswerBody(
    [property: JsonPropertyName("campagne")] CampaignBody Campaign,
    [property: JsonPropertyName("cijfers")] FiguresBody? Figures,
    [property: JsonPropertyName("relaties")] IReadOnlyList<RelationBody>? Relations)
{
    public static CampaignAnswerBody Of(CampaignView view) => new(
        CampaignBody.Of(view.Row),
        view.Result is { } result ? FiguresBody.Of(result.Figures) : null,
        view.Result is { } kept ? [.. kept.Relations.Select(one => RelationBody.Of(one, view.Places))] : null);
}

/// <summary>The figures of a campaign; counts below five are taken together with others.</summary>
[ApiName("CampagneCijfers")]
internal sealed record FiguresBody(
    [property: JsonPropertyName("gevraagd")] int All,
    [property: JsonPropertyName("geantwoord")] int Answered,
    [property: JsonPropertyName("metBevestigdeRelatie")] int Confirmed,
    [property: JsonPropertyName("metRelatie")] int Any,
    [property: JsonPropertyName("motieven")] IReadOnlyList<CountBody> Motives,
    [property: JsonPropertyName("factoren")] IReadOnlyList<CountBody> Factors)
{
    public static FiguresBody Of(SurveyFigures one) => new(one.All, one.Answered, one.WithConfirmed, one.WithAny, Counts(one.Motives), Counts(one.Factors));

    private static IReadOnlyList<CountBody> Counts(IReadOnlyList<SurveyCount> counts) =>
        [.. SurveyCount.Merge(counts, Showing.Figures.Least).Select(one => new CountBody(one.Names, one.Count))];
}

/// <summary>How often something was named; more than one name when small numbers were taken together.</summary>
[ApiName("CampagneAantal")]
internal sealed record CountBody([property: JsonPropertyName("namen")] IReadOnlyList<string> Names, [property: JsonPropertyName("aantal")] int Count);

/// <summary>Two municipalities of which at least one named the other.</summary>
[ApiName("CampagneRelatie")]
internal sealed record RelationBody(
    [property: JsonPropertyName("gemeente")] string Left,
    [property: JsonPropertyName("met")] string Right,
    [property: JsonPropertyName("gemeenteNaam")] string LeftName,
    [property: JsonPropertyName("metNaam")] string RightName,
    [property: JsonPropertyName("status")] string Status,
    [property: JsonPropertyName("genoemdDoorGemeente")] IReadOnlyList<string> ByLeft,
    [property: JsonPropertyName("genoemdDoorMet")] IReadOnlyList<string> ByRight)
{
    public static RelationBody Of(SurveyRelation one, MunicipalityPlaces places) =>
        new(one.Left, one.Right, places.NameOf(one.Left), places.NameOf(one.Right), CampaignWords.WordOf(one.Status), one.ByLeft, one.ByRight);
}
