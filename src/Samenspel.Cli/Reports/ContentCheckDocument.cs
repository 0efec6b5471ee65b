using System.Text.Encodings.Web;
using System.Text.Json;
using Samenspel.Modules.Process.Contracts;

namespace Samenspel.Cli.Reports;

/// <summary>What <c>samenspel content check --json</c> writes.</summary>
internal sealed record ContentCheckDocument(string Format, IReadOnlyList<CheckedContent> Documents, IReadOnlyList<ContentFault> Faults)
{
    public const string ThisFormat = "samenspel-content-check/1";

    public static JsonSerializerOptions Options { get; } = new(JsonSerializerDefaults.Web) { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static ContentCheckDocument Of(ContentReport report) => new(ThisFormat, report.Documents, report.Faults);
}
