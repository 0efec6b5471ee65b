using System.Text.Json;
using Samenspel.Modules.BusinessCases.Exchange;

namespace Samenspel.Modules.BusinessCases.Objections;

/// <summary>The objections that were open when a version was sealed, as they are kept in it.</summary>
internal static class SealedObjections
{
    private const string Format = "samenspel-open-objections/1";

    public static byte[] Write(IEnumerable<SealedObjection> open) => JsonOutput.Write(json =>
    {
        json.WriteStartObject();
        json.WriteString("format", Format);
        json.WriteStartArray("objections");
        foreach (var one in open)
        {
            json.WriteStartObject();
            json.WriteString("id", one.Id);
            json.WriteString("assumption", one.Assumption);
            json.WriteString("label", one.Label);
            json.WriteString("organisation", one.Organisation);
            json.WriteString("text", one.Text);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    });

    /// <returns>Empty when the bytes cannot be read: their seal tells that they were changed.</returns>
    public static IReadOnlyList<SealedObjection> Read(byte[] bytes)
    {
        try
        {
            using var document = JsonDocument.Parse(bytes.AsMemory());
            return
            [
                .. document.RootElement.GetProperty("objections").EnumerateArray().Select(one => new SealedObjection(
                    one.GetProperty("id").GetGuid(),
                    one.GetProperty("assumption").GetString() ?? "",
                    one.GetProperty("label").GetString() ?? "",
                    one.GetProperty("organisation").GetString() ?? "",
                    one.GetProperty("text").GetString() ?? "")),
            ];
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException or KeyNotFoundException or FormatException)
        {
            return [];
        }
    }
}

/// <summary>An objection that was open.</summary>
internal sealed record SealedObjection(Guid Id, string Assumption, string Label, string Organisation, string Text);
