using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Samenspel.Engine.Partners;
using Samenspel.Kernel;
using Samenspel.WebKit.Api;
using Samenspel.WebKit.Permissions;
using Samenspel.WebKit.Problems;

namespace Samenspel.Modules.Partnering.Searching;

/// <summary>The search for partners in the API.</summary>
internal static class PartnersEndpoint
{
    public const string Tag = "Partners";

    public static void Map(IEndpointRouteBuilder api) => api.MapGet("/partners/{code}", AnswerAsync).IsPublic()
        .Is("ZoekPartners", Tag, [.. PartnerQuery.Words.Select(one => new QueryParameter(one.Word, "number")), new(PartnerQuery.MaxSizeName, "integer"), new(PartnerQuery.MembersName, "integer"), new(PartnerQuery.InhabitantsName, "integer"), new(PartnerQuery.StrategyName)])
        .Gives<PartnersAnswer>().Refuses(400, 404);

    private static async Task<IResult> AnswerAsync(string code, HttpRequest request, IHandle<FindPartners, PartnersView> handler, CancellationToken cancellation)
    {
        var (query, refusals) = PartnerQuery.Read(name => name == PartnerQuery.MunicipalityName ? code : request.Query[name].LastOrDefault(), []);
        var outcome = await handler.HandleAsync(new FindPartners(query), cancellation);
        if (!outcome.TryGet(out var view) || refusals.Count > 0)
        {
            return Problem.From([.. refusals, .. outcome.Refusals]);
        }

        return view.Finding is { } finding
            ? Results.Json(PartnersAnswer.Of(view, finding), ApiJson.Options)
            : Problem.From([new Refusal(RefusalKind.NotFound, "partnering.unknown-municipality", Texts.PartnerTexts.Wrong_Which)]);
    }
}

/// <summary>Groups that fit a municipality.</summary>
[ApiName("PartnerGroepen")]
internal sealed record PartnersAnswer(
    [property: JsonPropertyName("gemeentecode")] string Code,
    [property: JsonPropertyName("naam")] string Name,
    [property: JsonPropertyName("bekekenGroepen")] long Looked,
    [property: JsonPropertyName("schaaldrempelToegepast")] bool ScaleApplied,
    [property: JsonPropertyName("groepen")] IReadOnlyList<PartnerGroupAnswer> Groups)
{
    public static PartnersAnswer Of(PartnersView view, PartnerFinding finding) => new(
        view.Place!.Code, view.Place.Name, finding.Answer.Looked, finding.ScaleApplied, [.. view.Groups.Select(PartnerGroupAnswer.Of)]);
}

/// <summary>A group; fits are from 0 to 1, and null where nothing is known.</summary>
[ApiName("PartnerGroep")]
internal sealed record PartnerGroupAnswer(
    [property: JsonPropertyName("gemeenten")] IReadOnlyList<PartnerAnswerMember> Members,
    [property: JsonPropertyName("inwoners")] long Inhabitants,
    [property: JsonPropertyName("gemiddeldeAfstandKm")] decimal Kilometres,
    [property: JsonPropertyName("past")] decimal Fit,
    [property: JsonPropertyName("bekendDeel")] decimal Known,
    [property: JsonPropertyName("laagst")] decimal Lowest,
    [property: JsonPropertyName("hoogst")] decimal Highest,
    [property: JsonPropertyName("criteria")] IReadOnlyList<PartnerCriterionAnswer> Criteria,
    [property: JsonPropertyName("besparingTenOpzichteVanAlleen")] PartnerSavingAnswer? SavingAlone,
    [property: JsonPropertyName("besparingTenOpzichteVanVandaag")] PartnerSavingAnswer? SavingToday,
    [property: JsonPropertyName("redenen")] IReadOnlyList<string> Reasons,
    [property: JsonPropertyName("aandachtspunten")] IReadOnlyList<string> Weak,
    [property: JsonPropertyName("watDeVolgordeVerandert")] string? Change)
{
    private const int Decimals = 4;

    public static PartnerGroupAnswer Of(ShownGroup group) => new(
        [.. group.Members.Select(member => new PartnerAnswerMember(member.Code, member.Name, member.Inhabitants))],
        group.Group.Inhabitants,
        Rounded(group.Kilometres),
        Rounded(group.Group.Fit),
        Rounded(group.Group.Known),
        Rounded(group.Group.Lowest),
        Rounded(group.Group.Highest),
        [.. PartnerQuery.Words.Zip(group.Group.Parts, (one, part) => new PartnerCriterionAnswer(one.Word, part.Fit is { } fit ? Rounded(fit) : null, Rounded(part.Known), Rounded(part.Weight)))],
        PartnerSavingAnswer.Of(group.Saving?.Alone),
        PartnerSavingAnswer.Of(group.Saving?.Today),
        group.Reasons,
        group.Weak,
        group.Change);

    private static decimal Rounded(double number) => Math.Round((decimal)number, Decimals, MidpointRounding.AwayFromZero);
}

/// <summary>What a standard case says of a group: parts of what it costs otherwise, in a year in which the cooperation is complete; below zero it is dearer.</summary>
[ApiName("PartnerBesparing")]
internal sealed record PartnerSavingAnswer(
    [property: JsonPropertyName("p10")] decimal Low,
    [property: JsonPropertyName("p50")] decimal Middle,
    [property: JsonPropertyName("p90")] decimal High,
    [property: JsonPropertyName("kansOpBesparing")] decimal Chance)
{
    public static PartnerSavingAnswer? Of(SavingRange? range) => range is null ? null : new(Rounded(range.Low), Rounded(range.Middle), Rounded(range.High), Rounded(range.Chance));

    private static decimal Rounded(double number) => Math.Round((decimal)number, 4, MidpointRounding.AwayFromZero);
}

/// <summary>A municipality of a group.</summary>
[ApiName("PartnerGemeente")]
internal sealed record PartnerAnswerMember(
    [property: JsonPropertyName("gemeentecode")] string Code, [property: JsonPropertyName("naam")] string Name, [property: JsonPropertyName("inwoners")] int Inhabitants);

/// <summary>What one criterion says of a group.</summary>
[ApiName("PartnerCriterium")]
internal sealed record PartnerCriterionAnswer(
    [property: JsonPropertyName("criterium")] string Name,
    [property: JsonPropertyName("past")] decimal? Fit,
    [property: JsonPropertyName("bekendDeel")] decimal Known,
    [property: JsonPropertyName("gewicht")] decimal Weight);
