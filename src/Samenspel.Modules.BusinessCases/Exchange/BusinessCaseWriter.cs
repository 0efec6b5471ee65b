using System.Globalization;
using System.Text.Json;
using Samenspel.Modules.BusinessCases.Contracts;

namespace Samenspel.Modules.BusinessCases.Exchange;

/// <summary>Writes the exchange file; what is null is left out, and a figure with nothing to say about it is a bare number.</summary>
internal static class BusinessCaseWriter
{
    public static byte[] Write(BusinessCaseFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        return JsonOutput.Write(json => File(json, file));
    }

    public static void Head(Utf8JsonWriter json, BusinessCaseFile file)
    {
        json.WriteString("title", file.Title);
        json.WriteString("date", Day(file.Date));
        Source(json, "source", file.Source);
        json.WriteString("currency", file.Currency);
        json.WriteNumber("priceYear", file.PriceYear);
        json.WriteString("vat", JsonNames.Of(file.Vat));
        Figure(json, "costPerFte", file.CostPerFte);
    }

    public static void Text(Utf8JsonWriter json, LocalText text)
    {
        json.WriteStartObject();
        json.WriteString("nl", text.Nl);
        json.Optional("en", text.En);
        json.WriteEndObject();
    }

    /// <summary>A bare text, or both languages where there are two.</summary>
    public static void Text(Utf8JsonWriter json, string name, string? dutch, string? english)
    {
        if (english is null)
        {
            json.Optional(name, dutch);
            return;
        }

        json.WritePropertyName(name);
        Text(json, new(dutch!, english));
    }

    public static void Source(Utf8JsonWriter json, string name, CaseSource? source)
    {
        if (source is null)
        {
            return;
        }

        json.WriteStartObject(name);
        Text(json, "title", source.Title, source.TitleEn);
        json.Optional("date", source.Date is { } date ? Day(date) : null);
        Text(json, "place", source.Place, source.PlaceEn);
        json.Optional("url", source.Url);
        json.WriteEndObject();
    }

    private static void File(Utf8JsonWriter json, BusinessCaseFile file)
    {
        json.WriteStartObject();
        json.WriteString("format", BusinessCaseFile.Format);
        Head(json, file);
        json.WriteStartArray("participants");
        foreach (var participant in file.Participants)
        {
            Participant(json, participant);
        }

        json.WriteEndArray();
        Joint(json, file.Joint);
        Rule(json, file.Rule);
        json.Optional("minimumSaving", file.MinimumSaving);
        Published(json, file.Published);
        Remarks(json, file.Remarks);
        if (file.Uncertainty is { } model)
        {
            json.WritePropertyName("uncertainty");
            ModelWriter.Write(json, model);
        }

        json.WriteEndObject();
    }

    private static string Day(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static void Participant(Utf8JsonWriter json, CaseParticipant participant)
    {
        json.WriteStartObject();
        json.WriteString("id", participant.Id);
        Text(json, "name", participant.Name, participant.NameEn);
        json.Optional("municipality", participant.Municipality);
        Figure(json, "inhabitants", participant.Inhabitants);
        Figure(json, "fteToday", participant.FteToday);
        Figure(json, "fteAlone", participant.FteAlone);
        Figure(json, "workplaces", participant.Workplaces);
        Figure(json, "applications", participant.Applications);
        Figure(json, "vatCompensable", participant.VatCompensable);
        json.WriteEndObject();
    }

    public static void Figure(Utf8JsonWriter json, string name, CaseFigure? figure)
    {
        switch (figure)
        {
            case null:
                return;
            case { Quality: null, Source: null }:
                json.Number(name, figure.Value);
                return;
            default:
                json.WriteStartObject(name);
                json.Number("value", figure.Value);
                About(json, figure.Quality, figure.Source);
                json.WriteEndObject();
                return;
        }
    }

    public static void About(Utf8JsonWriter json, FigureQuality? quality, CaseSource? source)
    {
        json.Optional("quality", quality is { } hard ? JsonNames.Of(hard) : null);
        Source(json, "source", source);
    }

    public static void Joint(Utf8JsonWriter json, JointFigure? joint)
    {
        if (joint is null)
        {
            return;
        }

        json.WriteStartObject("joint");
        json.Number("low", joint.Low);
        json.Number("high", joint.High);
        About(json, joint.Quality, joint.Source);
        json.WriteEndObject();
    }

    private static void Rule(Utf8JsonWriter json, CaseRule? rule)
    {
        if (rule is null)
        {
            return;
        }

        json.WriteStartObject("rule");
        if (rule.Points is { } points)
        {
            Points(json, points);
        }

        json.Optional("fixedFte", rule.FixedFte);
        json.Optional("ftePer1000", rule.FtePer1000);
        json.Optional("groupInhabitants", rule.GroupInhabitants);
        json.WriteBoolean("derived", rule.Derived);
        if (rule.Caveat is { } caveat)
        {
            json.WritePropertyName("caveat");
            Text(json, caveat);
        }

        Source(json, "source", rule.Source);
        json.WriteEndObject();
    }

    private static void Points(Utf8JsonWriter json, IReadOnlyList<RulePoint> points)
    {
        json.WriteStartArray("points");
        foreach (var point in points)
        {
            json.WriteStartObject();
            json.WriteNumber("inhabitants", point.Inhabitants);
            if (point.Low == point.High)
            {
                json.Number("fte", point.Low);
            }
            else
            {
                json.WriteStartObject("fte");
                json.Number("low", point.Low);
                json.Number("high", point.High);
                json.WriteEndObject();
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Published(Utf8JsonWriter json, IReadOnlyList<PublishedFigure> published)
    {
        json.WriteStartArray("published");
        foreach (var figure in published)
        {
            json.WriteStartObject();
            json.WriteString("measure", JsonNames.Of(figure.Measure));
            json.Number("value", figure.Value);
            json.Optional("place", figure.Place);
            if (figure.Remark is { } remark)
            {
                json.WritePropertyName("remark");
                Text(json, remark);
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Remarks(Utf8JsonWriter json, IReadOnlyList<LocalText> remarks)
    {
        json.WriteStartArray("remarks");
        foreach (var remark in remarks)
        {
            Text(json, remark);
        }

        json.WriteEndArray();
    }
}
