using System.Globalization;
using Samenspel.Kernel;
using Samenspel.Modules.BusinessCases.Texts;
using Samenspel.WebKit.Layout;
using Samenspel.WebKit.Numbers;

namespace Samenspel.Modules.BusinessCases.Running;

/// <summary>How far a long computation is, in words.</summary>
internal static class RunStateWords
{
    public static string Of(RunState state) => state switch
    {
        RunState.Waiting => OutlookTexts.State_Waiting,
        RunState.Running => OutlookTexts.State_Running,
        RunState.Done => OutlookTexts.State_Done,
        RunState.Stopped => OutlookTexts.State_Stopped,
        _ => OutlookTexts.State_Failed,
    };

    public static StatusKind Kind(RunState state) => state switch
    {
        RunState.Running => StatusKind.Busy,
        RunState.Done => StatusKind.Ok,
        RunState.Failed => StatusKind.Bad,
        _ => StatusKind.None,
    };

    public static string At(DateTimeOffset moment) =>
        $"{Show.ShortDate(DutchTime.DateOf(moment))} {DutchTime.At(moment).ToString("HH:mm:ss", CultureInfo.InvariantCulture)}";
}
