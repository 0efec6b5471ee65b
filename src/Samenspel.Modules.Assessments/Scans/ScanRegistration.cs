using Microsoft.Extensions.DependencyInjection;
using Samenspel.Data.Handling;
using Samenspel.Modules.Assessments.Answering;
using Samenspel.Modules.Assessments.Importing;
using Samenspel.Modules.Assessments.Rounds;
using Samenspel.Modules.Assessments.Sessions;
using Samenspel.Modules.Assessments.Signals;
using Samenspel.Modules.Assessments.Texts;
using Samenspel.Modules.Dossiers.Contracts;

namespace Samenspel.Modules.Assessments.Scans;

/// <summary>What scans bring to the module.</summary>
internal static class ScanRegistration
{
    public static IServiceCollection AddScans(this IServiceCollection services) => services
        .AddScoped<ScanBook>()
        .AddScoped<ScanReader>()
        .AddScoped<ScanKeeping>()
        .AddScoped<IDossierSteps, ScanSteps>()
        .AddHandler<ShowScans, ScansView, ShowScansHandler, TakesPart>()
        .AddHandler<ShowScan, ScanView, ShowScanHandler, TakesPart>()
        .AddHandler<OpenScan, int, OpenScanHandler, LeadsRounds>()
        .AddHandler<CloseScan, int, CloseScanHandler, LeadsRounds>()
        .AddHandler<ShareScan, int, ShareScanHandler, AnswersFor>()
        .AddHandler<ShowScanSheet, ScanSheetView, ShowScanSheetHandler, AnswersScan>()
        .AddHandler<KeepScanSheet, int, KeepScanSheetHandler, AnswersScan>()
        .AddScoped<IDossierSignals, TrustSignals>()
        .AddHandler<ShowSignals, SignalsView, ShowSignalsHandler, TakesPart>()
        .AddHandler<ImportScanAnswers, int, ImportScanAnswersHandler, LeadsRounds>()
        .AddActionText<ImportScanAnswers>(() => ImportTexts.Did_ImportScanAnswers)
        .AddHandler<KeepScanSession, int, KeepScanSessionHandler, LeadsRounds>()
        .AddActionText<KeepScanSession>(() => SessionTexts.Did_KeepScanSession)
        .AddActionText<OpenScan>(() => ScanTexts.Did_OpenScan)
        .AddActionText<CloseScan>(() => ScanTexts.Did_CloseScan)
        .AddActionText<ShareScan>(() => ScanTexts.Did_ShareScan)
        .AddActionText<KeepScanSheet>(() => ScanTexts.Did_KeepScanSheet);
}
