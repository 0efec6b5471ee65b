using System.Globalization;
using System.Text.RegularExpressions;
using Samenspel.Kernel;
using Samenspel.Modules.Atlas.Contracts;
using Samenspel.Modules.Atlas.Domain;

namespace Samenspel.Modules.Atlas.Reading;

/// <summary>
/// How old the register is: its rows do not say, but the ICT list, which is made from the same retrieval, names the day in its sources
/// ("stand 2026-05-16"). After a newer file was imported that day says nothing any more.
/// </summary>
internal static partial class RegisterAge
{
    public static RegisterDay Of(AtlasRows rows) => rows.LastArrangementImport is { Origin: ImportOrigin.User } import
        ? new RegisterDay(DutchTime.DateOf(import.ImportedAt), IsDayOfImport: true)
        : new RegisterDay(rows.IctPartnerships.SelectMany(row => DaysIn(row.Source)).Max(day => (DateOnly?)day), IsDayOfImport: false);

    /// <summary>The text with every such day as the page writes days.</summary>
    public static string WithDays(string source, Func<DateOnly, string> write) =>
        AsOf().Replace(source, match => Read(match) is { } day ? write(day) : match.Value);

    private static IEnumerable<DateOnly> DaysIn(string source) => AsOf().Matches(source).Select(Read).OfType<DateOnly>();

    private static DateOnly? Read(Match match) =>
        DateOnly.TryParseExact(match.Groups["day"].Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    [GeneratedRegex(@"\bstand (?<day>\d{4}-\d{2}-\d{2})\b", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex AsOf();
}
