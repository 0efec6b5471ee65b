using System.Globalization;
using System.Text.RegularExpressions;

namespace Samenspel.WebKit.Api;

/// <summary>Moments as RFC 3339 has them: with any offset in, in UTC with a <c>Z</c> out.</summary>
public static partial class Moments
{
    public static string Show(DateTimeOffset moment) => moment.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'", CultureInfo.InvariantCulture);

    /// <returns>Null for what is no moment, or one of which the offset is not said.</returns>
    public static DateTimeOffset? Read(string text) =>
        Shape().IsMatch(text) && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.None, out var moment) ? moment : null;

    [GeneratedRegex(@"^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,7})?(Z|[+-]\d{2}:\d{2})$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Shape();
}
