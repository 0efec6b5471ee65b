using Samenspel.Modules.Assessments.Domain;
using Samenspel.Modules.Assessments.Scans;
using Samenspel.Modules.Assessments.Texts;
using Samenspel.WebKit.Numbers;

namespace Samenspel.Modules.Assessments.Sessions;

/// <summary>How pages speak of what was agreed.</summary>
internal static class SessionSpeech
{
    public static string OwnerOf(Scan scan, ScanAction action) => action.Owner is { } owner ? scan.Document.Party(owner)?.Name ?? SessionTexts.Everybody : SessionTexts.Everybody;

    /// <summary>What, by whom, by when, and whether it was done.</summary>
    public static string Of(ScanView view, ScanAction action) => Phrase.With(
        action.IsDone ? SessionTexts.Agreed_Done : action.Day is null ? SessionTexts.Agreed : SessionTexts.Agreed_By, action.Text, OwnerOf(view.Scan, action), action.Day is { } day ? Show.Date(day) : "");
}
