using System.Text.Json;
using System.Text.Json.Serialization;
using Samenspel.Modules.Atlas.Contracts;
using Samenspel.Modules.Process.Content.Documents;

namespace Samenspel.Modules.Process.Content.Reading;

/// <summary>How a document becomes its type. A property that the type does not know is an error: schema and type hold the same.</summary>
internal static class ContentJson
{
    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        AllowOutOfOrderMetadataProperties = true,
        Converters =
        {
            new WarningConditionConverter(),
            new JsonStringEnumConverter<LegalForm>(namingPolicy: null, allowIntegerValues: false),
            new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower, allowIntegerValues: false),
        },
    };

    public static ContentDocument Read(ContentFile file) => (ContentDocument)file.Content.Deserialize(ContentFormats.TypeOf(file.Format!), Options)!;
}
