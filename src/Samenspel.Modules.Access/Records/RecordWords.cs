using Samenspel.Data.Recording;
using Samenspel.Kernel;
using Samenspel.Kernel.Acting;
using Samenspel.Modules.Access.Texts;
using Samenspel.WebKit.Layout;
using Samenspel.WebKit.Numbers;

namespace Samenspel.Modules.Access.Records;

/// <summary>How pages say what stands in a record.</summary>
internal static class RecordWords
{
    public const string Platform = Recorder.Platform;

    public static string OfOrganisation(Guid id) => Recorder.OfOrganisation(new OrganisationId(id));

    public static string Result(string result) => result switch
    {
        Recorder.Done => RecordTexts.Result_Done,
        Recorder.Denied => RecordTexts.Result_Denied,
        _ => RecordTexts.Result_Failed,
    };

    public static StatusKind Kind(string result) => result switch
    {
        Recorder.Done => StatusKind.Ok,
        Recorder.Denied => StatusKind.Warn,
        _ => StatusKind.Bad,
    };

    public static string Time(DateTimeOffset moment) => DutchTime.At(moment).ToString("HH:mm:ss", System.Globalization.CultureInfo.InvariantCulture);

    public static string Moment(DateTimeOffset moment) => $"{Show.ShortDate(DutchTime.DateOf(moment))} {Time(moment)}";
}
