using System.Text.Json;
using Samenspel.Engine.BusinessCases;
using Samenspel.Modules.BusinessCases.Contracts;
using Samenspel.Modules.BusinessCases.Exchange;

namespace Samenspel.Modules.BusinessCases.Calculating;

/// <summary>Writes the result document.</summary>
internal static class ResultWriter
{
    public static byte[] Write(BusinessCaseResult result, bool withGroups)
    {
        ArgumentNullException.ThrowIfNull(result);
        return JsonOutput.Write(json =>
        {
            json.WriteStartObject();
            json.WriteString("format", BusinessCaseResult.Format);
            json.WriteString("engine", result.EngineVersion);
            BusinessCaseWriter.Head(json, result.File);
            Totals(json, result);
            Participants(json, result);
            Splits(json, result.Figures.Splits);
            Missing(json, result.Figures.Missing);
            GroupsWriter.Write(json, result, withGroups);
            Published(json, result.Published);
            Texts(json, "remarks", result.File.Remarks);
            json.WriteEndObject();
        });
    }

    private static void Totals(Utf8JsonWriter json, BusinessCaseResult result)
    {
        json.WriteStartObject("total");
        json.WriteNumber("inhabitants", result.Figures.Participants.Sum(participant => participant.Inhabitants));
        json.Optional("jointBasis", JointBasis(result.Figures));
        json.Comparison(result.Figures.Total);
        json.WriteEndObject();
    }

    private static string? JointBasis(StaffingResult figures)
    {
        if (figures.Total.Joint is null)
        {
            return null;
        }

        return figures.JointByRule ? "rule" : "stated";
    }

    private static void Participants(Utf8JsonWriter json, BusinessCaseResult result)
    {
        json.WriteStartArray("participants");
        foreach (var (given, computed) in result.File.Participants.Zip(result.Figures.Participants))
        {
            json.WriteStartObject();
            json.WriteString("id", given.Id);
            BusinessCaseWriter.Text(json, "name", given.Name, given.NameEn);
            json.Optional("municipality", given.Municipality);
            json.WriteNumber("inhabitants", computed.Inhabitants);
            json.Cost("today", computed.Today);
            json.Cost("alone", computed.Alone);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Splits(Utf8JsonWriter json, IReadOnlyList<CostSplit> splits)
    {
        json.WriteStartArray("splits");
        foreach (var split in splits)
        {
            json.WriteStartObject();
            json.WriteString("by", JsonNames.Of(split.Key));
            json.WriteString("state", JsonNames.Of(split.State));
            json.WriteStartArray("shares");
            foreach (var share in split.Shares)
            {
                json.WriteStartObject();
                json.WriteString("participant", share.Participant);
                json.Range("joint", share.Joint);
                json.Range("moreThanToday", share.MoreThanToday);
                json.Range("lessThanAlone", share.LessThanAlone);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Missing(Utf8JsonWriter json, IReadOnlyList<MissingFigure> missing)
    {
        json.WriteStartArray("missing");
        foreach (var figure in missing)
        {
            json.WriteStartObject();
            json.Optional("participant", figure.Participant);
            json.WriteString("figure", JsonNames.Of(figure.Figure));
            json.Words("blocks", figure.Blocks.Select(blocked => JsonNames.Of(blocked)));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Published(Utf8JsonWriter json, IReadOnlyList<PublishedComparison> comparisons)
    {
        json.WriteStartArray("published");
        foreach (var comparison in comparisons)
        {
            json.WriteStartObject();
            json.WriteString("measure", JsonNames.Of(comparison.Printed.Measure));
            json.Number("printed", comparison.Printed.Value);
            json.Optional("place", comparison.Printed.Place);
            json.Optional("low", comparison.Low);
            json.Optional("high", comparison.High);
            json.WriteString("verdict", JsonNames.Of(comparison.Verdict));
            json.Optional("roundedTo", comparison.RoundedTo);
            json.Optional("euroFromPrintedFte", comparison.EuroFromPrintedFte);
            if (comparison.Printed.Remark is { } remark)
            {
                json.WritePropertyName("remark");
                BusinessCaseWriter.Text(json, remark);
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Texts(Utf8JsonWriter json, string name, IReadOnlyList<LocalText> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts)
        {
            BusinessCaseWriter.Text(json, text);
        }

        json.WriteEndArray();
    }
}
