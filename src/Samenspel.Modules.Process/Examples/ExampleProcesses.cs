using System.Text.Json;
using Samenspel.Kernel;
using Samenspel.Modules.Dossiers.Contracts;

namespace Samenspel.Modules.Process.Examples;

/// <summary>The processes that come with the example dossiers; what cannot be used stops the start with one sentence.</summary>
internal sealed class ExampleProcesses(ShippedFiles shipped)
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = System.Text.Json.Serialization.JsonUnmappedMemberHandling.Disallow,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
    };

    public IReadOnlyList<ExampleProcess> All => field ??= Load();

    /// <returns>What the report says; null for a dossier that is no example or has none.</returns>
    public ExampleProcess? Of(DossierFacts dossier) => dossier.IsExample ? All.FirstOrDefault(one => one.Dossier == dossier.Title) : null;

    private List<ExampleProcess> Load()
    {
        var folder = Path.Combine(shipped.Examples, "processes");
        try
        {
            return Directory.Exists(folder) ? [.. Directory.EnumerateFiles(folder, "*.json").Order(StringComparer.Ordinal).Select(Read)] : [];
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new UnusableSetupException($"The folder with processes {folder} cannot be read: {fault.Message.TrimEnd('.')}.", fault);
        }
    }

    private static ExampleProcess Read(string path)
    {
        try
        {
            var read = JsonSerializer.Deserialize<ExampleProcess>(File.ReadAllBytes(path), Options) ?? throw new JsonException("it is empty");
            var faults = Faults(read).ToList();
            return faults.Count == 0 ? read : throw new UnusableSetupException($"The process {path} cannot be used: {string.Join("; ", faults)}.");
        }
        catch (JsonException fault)
        {
            throw new UnusableSetupException($"The process {path} cannot be used: {fault.Message.TrimEnd('.')}.", fault);
        }
    }

    private static IEnumerable<string> Faults(ExampleProcess read)
    {
        if (read.Format != ExampleProcess.Known)
        {
            yield return $"its format is {read.Format}, not {ExampleProcess.Known}";
        }

        if (read.Tracks.Count == 0)
        {
            yield return "it has no tracks";
        }

        foreach (var proposal in read.Proposals.Where(one => one.Track < 1 || one.Track > read.Tracks.Count))
        {
            yield return $"'{proposal.What.Nl}' is for track {proposal.Track}, which is not there";
        }

        if (read.Findings is { Statements: [] } or { Instruments: [] })
        {
            yield return "its findings have no statements or no instruments";
        }

        if (read.Costs.Items.Sum(item => item.Euros ?? 0) != read.Costs.Total)
        {
            yield return "the costs do not add up to their total";
        }
    }
}
