using System.Text.Json.Serialization;
using Samenspel.WebKit.Api;

namespace Samenspel.Modules.BusinessCases.Figures;

/// <summary>The figures of a business case as the API reads and gives them. Amounts in euro, one a year.</summary>
[ApiName("Cijfers")]
internal sealed record FiguresDocument(
    [property: JsonPropertyName("prijspeil")] int? PriceYear,
    [property: JsonPropertyName("kostenPerFte")] decimal? CostPerFte,
    [property: JsonPropertyName("kostenHardheid"), ApiWords("gemeten", "berekend", "geschat", "aanname")] string? CostQuality,
    [property: JsonPropertyName("btw"), ApiWords("niet-vermeld", "inclusief", "exclusief", "niet-van-toepassing")] string? Vat,
    [property: JsonPropertyName("bron")] SourceDocument? Source,
    [property: JsonPropertyName("gezamenlijk")] JointDocument? Joint,
    [property: JsonPropertyName("regel")] RuleDocument? Rule,
    [property: JsonPropertyName("minimaleBesparing")] decimal? MinimumSaving,
    [property: JsonPropertyName("deelnemers")] IReadOnlyList<FigureRowDocument?>? Participants);

/// <summary>Where the figures come from.</summary>
[ApiName("Bron")]
internal sealed record SourceDocument(
    [property: JsonPropertyName("titel")] string? Title,
    [property: JsonPropertyName("datum")] DateOnly? Date,
    [property: JsonPropertyName("plaats")] string? Place);

/// <summary>The fte that all wish together; a range when there are two ends.</summary>
[ApiName("GezamenlijkeFte")]
internal sealed record JointDocument(
    [property: JsonPropertyName("laag")] decimal? Low,
    [property: JsonPropertyName("hoog")] decimal? High,
    [property: JsonPropertyName("hardheid"), ApiWords("gemeten", "berekend", "geschat", "aanname")] string? Quality);

/// <summary>How many fte a smaller group needs: two points, or a fixed part and one for every thousand inhabitants.</summary>
[ApiName("Regel")]
internal sealed record RuleDocument(
    [property: JsonPropertyName("punten")] IReadOnlyList<PointDocument?>? Points,
    [property: JsonPropertyName("vasteFte")] decimal? FixedFte,
    [property: JsonPropertyName("ftePer1000")] decimal? FtePer1000);

/// <summary>A point of the rule.</summary>
[ApiName("RegelPunt")]
internal sealed record PointDocument(
    [property: JsonPropertyName("inwoners")] long? Inhabitants,
    [property: JsonPropertyName("laag")] decimal? Low,
    [property: JsonPropertyName("hoog")] decimal? High);

/// <summary>The figures of one participant.</summary>
[ApiName("DeelnemerCijfers")]
internal sealed record FigureRowDocument(
    [property: JsonPropertyName("deelnemerId")] Guid? Participant,
    [property: JsonPropertyName("inwoners")] long? Inhabitants,
    [property: JsonPropertyName("fteNu")] decimal? Today,
    [property: JsonPropertyName("hardheidNu"), ApiWords("gemeten", "berekend", "geschat", "aanname")] string? TodayQuality,
    [property: JsonPropertyName("fteAlleen")] decimal? Alone,
    [property: JsonPropertyName("hardheidAlleen"), ApiWords("gemeten", "berekend", "geschat", "aanname")] string? AloneQuality,
    [property: JsonPropertyName("norm")] string? Norm);
