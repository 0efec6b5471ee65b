using Samenspel.Modules.Process.Contracts;

namespace Samenspel.Modules.Assessments.Scans;

/// <summary>What can be asked now: a scan takes one whole.</summary>
internal sealed class ScanBook(IProcessContent content)
{
    // A dossier measures these in rounds that open for all at one moment.
    private static readonly string[] MeasuredInRounds = ["samenspel:conditions", "samenspel:forces"];

    public IReadOnlyList<ContentInstrument> All => [.. content.Instruments.Where(one => !MeasuredInRounds.Contains(NameOf(one), StringComparer.Ordinal))];

    public ContentInstrument? Find(string? name) => All.FirstOrDefault(one => NameOf(one) == name);

    public static string NameOf(ContentInstrument instrument) => $"{instrument.Edition.Publisher}:{instrument.Edition.Id}";
}
