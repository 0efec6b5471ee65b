using Samenspel.Modules.Assessments.Scans;
using Samenspel.WebKit.Api;

namespace Samenspel.Modules.Assessments.Exporting;

/// <summary>The scans of a dossier, the last first.</summary>
[ApiName("Scans")]
internal sealed record ScansAnswer(IReadOnlyList<ScanSummary> Scans)
{
    public static ScansAnswer Of(ScansView view) => new([.. view.Scans.Select(ScanSummary.Of)]);
}

/// <summary>A scan without its result.</summary>
/// <param name="Deadline">The last day on which can be answered; null for none.</param>
/// <param name="MinimumGroup">A number of fewer people is not shown.</param>
[ApiName("ScanKort")]
internal sealed record ScanSummary(int Number, EditionAnswer Instrument, [property: ApiWords("open", "closed")] string State, DateTimeOffset OpenedAt, DateTimeOffset? ClosedAt, DateOnly? Deadline, int MinimumGroup)
{
    public static ScanSummary Of(ScanView view) => new(
        view.Scan.Number, EditionAnswer.Of(view.Instrument.Edition), view.Scan.IsClosed ? "closed" : "open", view.Scan.OpenedAt, view.Scan.ClosedAt, view.Scan.Document.LastDay, view.Scan.Document.MinimumGroup);
}
