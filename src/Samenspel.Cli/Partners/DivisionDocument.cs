using System.Text.Json;
using Samenspel.Engine;
using Samenspel.Engine.Partners.Divisions;

namespace Samenspel.Cli.Partners;

/// <summary>The division as JSON: docs/api/partners.md. Without times, so equal questions give equal texts.</summary>
internal static class DivisionDocument
{
    public static string Write(DivisionResult result)
    {
        var (question, answer) = (result.Question, result.Answer);
        return JsonSerializer.Serialize(new
        {
            Format = "samenspel-division-result/1",
            Engine = EngineVersion.Current,
            Region = result.RegionName,
            Municipalities = result.Region.Count,
            question.MaxSize,
            question.MinSize,
            Together = question.Together.Select(set => set.Select(one => result.Place(one).Code)),
            Apart = question.Apart.Select(pair => new[] { result.Place(pair.Left).Code, result.Place(pair.Right).Code }),
            question.Seed,
            Cost = "100·w^0.7 + 40·n + 6·n·d, thousand euro a year; figures of Samenspel's own, for measuring only",
            answer.Iterations,
            answer.Stopped,
            GroupsSeen = answer.Groups,
            Value = answer.Best?.Cost,
            answer.Bound,
            answer.Gap,
            Groups = answer.Best is { } best ? Groups(result, best) : [],
            Others = answer.Others.Select(other => new { Value = other.Cost, Groups = Groups(result, other) }),
        }, PartnersDocument.Options);
    }

    private static IEnumerable<object> Groups(DivisionResult result, CountryDivision division) => division.Groups.Select((group, i) => new
    {
        Members = group.Select(member => new { result.Place(member).Code, result.Place(member).Name, result.Place(member).Inhabitants }),
        Inhabitants = group.Sum(member => result.Place(member).Inhabitants),
        Cost = division.Costs[i],
    });
}
