using System.Text;
using Samenspel.Cli.Reports;
using Samenspel.Cli.Texts;
using Samenspel.Cli.Uncertainty;
using Samenspel.Engine.Uncertainty.Runs;
using Samenspel.Kernel;
using Samenspel.Modules.BusinessCases.Contracts;

namespace Samenspel.Cli.Commands;

/// <summary>Does what <c>samenspel businesscase</c> was asked: the sums, the draws, or a kept result once more.</summary>
internal sealed class CaseRun
{
    private readonly CaseRequest _request;
    private readonly CliStreams _streams;
    private readonly CancellationToken _cancellation;

    private CaseRun(CaseRequest request, CliStreams streams, CancellationToken cancellation) =>
        (_request, _streams, _cancellation) = (request, streams, cancellation);

    public static async Task<int> OfAsync(CaseRequest request, CliStreams streams, CancellationToken cancellation)
    {
        try
        {
            return await new CaseRun(request, streams, cancellation).RunAsync();
        }
        catch (OperationCanceledException)
        {
            await streams.Error.WriteLineAsync(UncertaintyTexts.Cancelled);
            return ExitCodes.Failed;
        }
    }

    private async Task<int> RunAsync()
    {
        // Both files are read before anything is said, so that the faults of both are named at once.
        var file = await ReadAsync(_request.File, BusinessCaseFile.MaxBytes, bytes => BusinessCaseFiles.Read(bytes));
        var kept = _request.Expect is null ? null : await ReadAsync(_request.Expect, KeptResult.MaxBytes, KeptResult.Read);
        if (file is null || (kept is null && _request.Expect is not null))
        {
            return ExitCodes.BadInput;
        }

        if (kept is { Options: null } && _request.Draw.AsksAnything)
        {
            await _streams.Error.WriteLineAsync(UncertaintyTexts.Kept_WithoutDraws);
            return ExitCodes.BadInput;
        }

        if (_request.Draw.Draws is null && kept?.Options is null)
        {
            return await WithoutDrawsAsync(file, kept);
        }

        var outcome = await DrawAsync(file, _request.Draw.Options(kept?.Options ?? new()));
        if (!outcome.TryGet(out var result))
        {
            await InputFile.ReportAsync(_request.File, outcome.Refusals, _streams);
            return ExitCodes.BadInput;
        }

        if (kept is not null)
        {
            return await CompareAsync(kept, UncertainBusinessCase.Write(result));
        }

        if (_request.Json)
        {
            await WriteAsync(UncertainBusinessCase.Write(result));
        }
        else
        {
            UncertainReport.Write(result, _request.Draw.Draws, _streams);
        }

        return ExitCodes.Done;
    }

    private async Task<T?> ReadAsync<T>(string name, int maxBytes, Func<byte[], Outcome<T>> read)
        where T : class
    {
        if (await InputFile.ReadAsync(name, maxBytes, _streams, _cancellation) is not { } bytes)
        {
            return null;
        }

        var outcome = read(bytes);
        if (outcome.TryGet(out var value))
        {
            return value;
        }

        await InputFile.ReportAsync(name, outcome.Refusals, _streams);
        return null;
    }

    private async Task<int> WithoutDrawsAsync(BusinessCaseFile file, KeptResult? kept)
    {
        var result = BusinessCaseCalculation.Of(file);
        if (kept is not null)
        {
            return await CompareAsync(kept, BusinessCaseDocuments.Write(result, kept.WithGroups));
        }

        if (_request.Json)
        {
            await WriteAsync(BusinessCaseDocuments.Write(result, _request.Groups));
        }
        else
        {
            BusinessCaseReport.Write(result, _streams);
        }

        return ExitCodes.Done;
    }

    private async Task<Outcome<UncertainCaseResult>> DrawAsync(BusinessCaseFile file, RunOptions options)
    {
        using var bar = RunBar.For(_streams);
        return await Task.Run(() => UncertainBusinessCase.Of(file, UncertaintyDefaults.Shipped, options, new(bar, _cancellation)), _cancellation);
    }

    private async Task<int> CompareAsync(KeptResult kept, byte[] now)
    {
        var comparison = ResultComparison.Of(kept, now);
        if (_request.Json)
        {
            await _streams.Out.WriteLineAsync(comparison.Json());
        }
        else
        {
            ComparisonReport.Write(comparison, _streams);
        }

        return comparison.IsSame ? ExitCodes.Done : ExitCodes.Failed;
    }

    private Task WriteAsync(byte[] document) => _streams.Out.WriteLineAsync(Encoding.UTF8.GetString(document));
}
