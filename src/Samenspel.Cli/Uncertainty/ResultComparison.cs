using System.Text;
using System.Text.Json;
using Samenspel.Modules.BusinessCases.Contracts;

namespace Samenspel.Cli.Uncertainty;

/// <summary>A kept result beside the same computed now. The version of the engine is told, and is no difference by itself.</summary>
internal sealed record ResultComparison(string KeptEngine, string Engine, IReadOnlyList<JsonDifference> Differences)
{
    private const string Format = "samenspel-result-comparison/1";
    private const string EnginePath = "$.engine";

    public bool IsSame => Differences.Count == 0;

    public static ResultComparison Of(KeptResult kept, byte[] now)
    {
        using var document = JsonDocument.Parse(now.AsMemory());
        var engine = document.RootElement.GetProperty("engine").GetString()!;
        return new(kept.Engine, engine, [.. JsonDifferences.Between(kept.Document, document.RootElement).Where(difference => difference.Path != EnginePath)]);
    }

    public string Json()
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, new() { Indented = true, NewLine = "\n" }))
        {
            json.WriteStartObject();
            json.WriteString("format", Format);
            json.WriteBoolean("same", IsSame);
            json.WriteString("keptEngine", KeptEngine);
            json.WriteString("engine", Engine);
            json.WriteStartArray("differences");
            foreach (var difference in Differences)
            {
                json.WriteStartObject();
                json.WriteString("field", difference.Path);
                json.WriteString("kept", difference.Kept);
                json.WriteString("now", difference.Now);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.ToArray());
    }
}
