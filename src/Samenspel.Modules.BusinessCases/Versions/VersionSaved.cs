using System.Globalization;
using Samenspel.Modules.BusinessCases.Texts;
using Samenspel.WebKit.Numbers;

namespace Samenspel.Modules.BusinessCases.Versions;

/// <summary>What a page of versions was left for, so that the next one can say it.</summary>
internal static class VersionSaved
{
    public const string QueryName = "gedaan";
    public const string Made = "vastgelegd";
    public const string Frozen = "bevroren";
    public const string Removed = "verwijderd";

    public static string? Sentence(string? what, int number) => what switch
    {
        Made => Phrase.With(VersionTexts.Saved_Made, number.ToString(CultureInfo.InvariantCulture)),
        Frozen => Phrase.With(VersionTexts.Saved_Frozen, number.ToString(CultureInfo.InvariantCulture)),
        Removed => VersionTexts.Saved_Removed,
        _ => null,
    };
}
