using System.Security.Cryptography;
using Samenspel.Engine.Uncertainty.Cases;
using Samenspel.Engine.Uncertainty.Runs;
using Samenspel.Kernel;
using Samenspel.Modules.BusinessCases.Texts;
using Samenspel.Modules.BusinessCases.Uncertainty;

namespace Samenspel.Modules.BusinessCases.Contracts;

/// <summary>The business case under uncertainty, from the exchange file. Mapping: docs/methods/uncertain-case-file.md.</summary>
public static class UncertainBusinessCase
{
    /// <param name="file">A case that <see cref="BusinessCaseFiles.Check"/> finds nothing wrong with.</param>
    /// <param name="defaults">What takes the place of what the file does not say.</param>
    /// <param name="options">Method, draws, seed and threads.</param>
    /// <param name="watch">Progress and cancellation.</param>
    /// <returns>The result, or everything for which this case cannot be drawn, with its JSON path.</returns>
    /// <exception cref="ArgumentException">The options have a fault.</exception>
    /// <exception cref="OperationCanceledException">The watch asked to stop.</exception>
    public static Outcome<UncertainCaseResult> Of(BusinessCaseFile file, UncertaintyDefaults defaults, RunOptions options, RunWatch? watch = null)
    {
        if (Refusals(file, defaults) is { Count: > 0 } refusals)
        {
            return refusals.ToList();
        }

        var mapped = CaseMapping.Of(file, defaults);
        // Staff is a small part of the work; the euro takes the rest of the bar.
        var (cancellation, progress) = (watch?.Cancellation ?? default, watch?.Progress);
        var fte = CaseCalculation.Of(mapped.Fte, options, new(Part(progress, 0, 0.4), cancellation));
        var euro = CaseCalculation.Of(mapped.Euro, options, new(Part(progress, 0.4, 0.6), cancellation));
        return new UncertainCaseResult(
            file, Convert.ToHexStringLower(SHA256.HashData(BusinessCaseFiles.Write(file))), defaults, mapped.Defaults, mapped.Euro.Years, euro, fte,
            mapped.Missing);
    }

    /// <returns>Everything for which a case cannot be drawn, with its JSON path; empty when it can.</returns>
    internal static IReadOnlyList<Refusal> Refusals(BusinessCaseFile file, UncertaintyDefaults defaults)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(defaults);
        return file.Participants.Count > CaseLimits.MaxPartners
            ?
            [
                new(RefusalKind.Invalid, "business-case.too-many-to-draw", Wording.Of(BusinessCaseTexts.TooManyToDraw, CaseLimits.MaxPartners), "$.participants"),
            ]
            :
            [
                .. CaseCheck.Of(CaseMapping.Of(file, defaults).Euro).Where(fault => !fault.IsMissing)
                    .Select(fault => new Refusal(RefusalKind.Invalid, "business-case.cannot-be-drawn", $"{fault.Field}: {fault.Message}", "$")),
            ];
    }

    /// <returns>UTF-8 JSON; euro to the cent, chances to six decimals, fte to four.</returns>
    public static byte[] Write(UncertainCaseResult result) => UncertainWriter.Write(result);

    private static PartOfProgress? Part(IProgress<double>? whole, double from, double size) => whole is null ? null : new(whole, from, size);

    private sealed class PartOfProgress(IProgress<double> whole, double from, double size) : IProgress<double>
    {
        public void Report(double value) => whole.Report(from + (size * value));
    }
}
