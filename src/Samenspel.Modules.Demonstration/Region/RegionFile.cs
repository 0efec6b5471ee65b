using System.Text.Json;
using System.Text.Json.Serialization;
using Samenspel.Kernel;
using Samenspel.Modules.BusinessCases.Contracts;

namespace Samenspel.Modules.Demonstration.Region;

/// <summary>Reads the fictional region from the product's content; what cannot be used stops the start with one sentence.</summary>
internal static class RegionFile
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter() },
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
    };

    public static FictionalRegion Load(ShippedFiles shipped)
    {
        var path = Path.Combine(Folder(shipped), "region.json");
        try
        {
            return JsonSerializer.Deserialize<FictionalRegion>(File.ReadAllBytes(path), Options) ?? throw new JsonException("it is empty");
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or JsonException)
        {
            throw new UnusableSetupException($"The fictional region {path} cannot be used: {fault.Message.TrimEnd('.')}.", fault);
        }
    }

    public static BusinessCaseFile LoadCase(ShippedFiles shipped, string name)
    {
        var path = Path.Combine(Folder(shipped), "dossiers", name);
        try
        {
            var outcome = BusinessCaseFiles.Read(File.ReadAllBytes(path));
            return outcome.TryGet(out var file)
                ? file
                : throw new UnusableSetupException(
                    $"The dossier {path} cannot be used: {string.Join("; ", outcome.Refusals.Select(refusal => $"{refusal.Field}: {refusal.Message}"))}");
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new UnusableSetupException($"The dossier {path} cannot be read: {fault.Message.TrimEnd('.')}.", fault);
        }
    }

    public static string LoadAnswers(ShippedFiles shipped, string name)
    {
        var path = Path.Combine(Folder(shipped), "campaigns", name);
        try
        {
            return File.ReadAllText(path);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new UnusableSetupException($"The answers {path} cannot be read: {fault.Message.TrimEnd('.')}.", fault);
        }
    }

    private static string Folder(ShippedFiles shipped) => Path.Combine(shipped.Content, "demonstration");
}
