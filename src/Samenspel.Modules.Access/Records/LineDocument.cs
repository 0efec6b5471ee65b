using System.Text.Json.Serialization;
using Samenspel.Data.Recording;
using Samenspel.WebKit.Api;

namespace Samenspel.Modules.Access.Records;

/// <summary>A line of a record as the API gives it.</summary>
/// <param name="Action">What was done, by the name that the filter takes.</param>
/// <param name="Text">The same in words.</param>
/// <param name="Actor">Who did it, by the name that the filter takes.</param>
/// <param name="Who">The name beside the record.</param>
[ApiName("Registerregel")]
internal sealed record LineDocument(
    [property: JsonPropertyName("nummer")] long Number,
    [property: JsonPropertyName("tijd")] DateTimeOffset At,
    [property: JsonPropertyName("handeling")] string Action,
    [property: JsonPropertyName("omschrijving")] string Text,
    [property: JsonPropertyName("onderwerp")] string Subject,
    [property: JsonPropertyName("onderwerpNaam")] string? SubjectName,
    [property: JsonPropertyName("uitkomst"), ApiWords("gedaan", "geweigerd", "mislukt")] string Result,
    [property: JsonPropertyName("wie")] string Actor,
    [property: JsonPropertyName("wieNaam")] string Who,
    [property: JsonPropertyName("herkomst")] string Origin,
    [property: JsonPropertyName("bijzonderheden")] IReadOnlyList<DetailDocument> Details)
{
    public static LineDocument Of(RecordRow row) => new(
        row.Number,
        row.At,
        row.Action,
        row.Text,
        row.Subject,
        row.Named?.Name,
        RecordEndpoint.Outside(row.Result),
        row.Actor,
        row.Who,
        row.Origin,
        [.. RecordLine.ReadDetails(row.Details).Select(detail => new DetailDocument(detail.Name, detail.Value))]);
}

/// <summary>More of a line.</summary>
[ApiName("Bijzonderheid")]
internal sealed record DetailDocument([property: JsonPropertyName("naam")] string Name, [property: JsonPropertyName("waarde")] string Value);

/// <summary>What the check of a record found.</summary>
/// <param name="Lines">The last line that fits.</param>
/// <param name="Hash">That line's hash.</param>
/// <param name="Fault">What does not fit.</param>
[ApiName("Registercontrole")]
internal sealed record CheckDocument(
    [property: JsonPropertyName("gecontroleerdOp")] DateTimeOffset At,
    [property: JsonPropertyName("klopt")] bool Fits,
    [property: JsonPropertyName("regels")] long Lines,
    [property: JsonPropertyName("hash")] string Hash,
    [property: JsonPropertyName("fout")] string? Fault);

/// <summary>Stands for the exchange file, which has a format of its own.</summary>
[ApiName("Registerbestand")]
internal sealed record RecordFileDocument;
