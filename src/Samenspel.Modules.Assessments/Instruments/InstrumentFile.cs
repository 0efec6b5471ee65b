using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Serialization;
using Samenspel.Modules.Process.Contracts;

namespace Samenspel.Modules.Assessments.Instruments;

/// <summary>An instrument that comes with the product as a file: <c>samenspel-instrument/1</c>.</summary>
internal static class InstrumentFile
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectNullableAnnotations = true,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower) },
    };

    public static Instrument Read(string key, string file)
    {
        using var stream = typeof(InstrumentFile).Assembly.GetManifestResourceStream("instruments/" + file) ?? throw new InvalidOperationException($"The instrument {file} is not in the product.");
        using var memory = new MemoryStream();
        stream.CopyTo(memory);
        var bytes = memory.ToArray();
        var document = JsonSerializer.Deserialize<Kept>(bytes, Options)!;
        return new(key, new(document.Publisher, document.Id, document.Version, Convert.ToHexStringLower(SHA256.HashData(bytes)), document.Name, document.Note), document.Intro, document.Areas);
    }

    private sealed record Kept
    {
        public required string Format { get; init; }

        public required string Publisher { get; init; }

        public required string Id { get; init; }

        public required int Version { get; init; }

        public required DateOnly Issued { get; init; }

        public required LawText Name { get; init; }

        public required LawText Intro { get; init; }

        public LawText? Note { get; init; }

        public required IReadOnlyList<InstrumentArea> Areas { get; init; }
    }
}
