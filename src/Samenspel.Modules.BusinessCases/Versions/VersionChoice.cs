using System.Globalization;

namespace Samenspel.Modules.BusinessCases.Versions;

/// <summary>One side of a comparison: a version by its number, or the case as it stands.</summary>
internal static class VersionChoice
{
    /// <summary>What an address calls the case as it stands.</summary>
    public const string Now = "nu";

    public const string FromName = "van";
    public const string ToName = "tot";

    /// <returns>The number, null for the case as it stands; false when it is neither.</returns>
    public static bool TryRead(string text, out int? number)
    {
        number = int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var read) ? read : null;
        return number is not null || text == Now;
    }

    public static string Of(int? number) => number?.ToString(CultureInfo.InvariantCulture) ?? Now;
}
