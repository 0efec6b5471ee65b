using System.Globalization;
using Samenspel.Cli.Texts;
using Samenspel.Engine.CostSharing;

namespace Samenspel.Cli.Games;

/// <summary>What a method's note says.</summary>
internal static class ShareNotes
{
    public static string? In(SharingResult result, CultureInfo culture) => result.Note == SharingNote.None
        ? null
        : string.Format(culture, ShareTexts.ResourceManager.GetString($"Note_{result.Note}", culture)!, result.Error);
}
