using System.Collections.Concurrent;
using System.Text.Json;

namespace Samenspel.Modules.Process.Content.Schemas;

/// <summary>The schemas of content/process/schemas as this version of the product knows them.</summary>
internal static class ContentSchemas
{
    private static readonly ConcurrentDictionary<string, JsonElement> Known = new(StringComparer.Ordinal);

    /// <param name="file">Its name, such as <c>process-model.schema.json</c>.</param>
    public static JsonElement Of(string file) => Known.GetOrAdd(file, Read);

    private static JsonElement Read(string file)
    {
        using var stream = typeof(ContentSchemas).Assembly.GetManifestResourceStream("schemas/" + file)
            ?? throw new InvalidOperationException($"The schema {file} is not in the assembly.");
        using var document = JsonDocument.Parse(stream);
        return document.RootElement.Clone();
    }
}
