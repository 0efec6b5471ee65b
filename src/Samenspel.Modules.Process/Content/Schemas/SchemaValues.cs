using System.Text.Json;
using System.Text.RegularExpressions;
using Samenspel.Modules.Process.Content.Checking;
using Samenspel.Modules.Process.Content.Reading;
using Samenspel.Modules.Process.Texts;

namespace Samenspel.Modules.Process.Content.Schemas;

/// <summary>The rules of a schema for a text and for a number.</summary>
internal static class SchemaValues
{
    private static readonly TimeSpan LongestMatch = TimeSpan.FromSeconds(1);

    public static void CheckText(JsonElement rule, Spot spot, string name, ContentFile file, FaultList faults)
    {
        var text = spot.Text;
        if (rule.TryGetProperty("minLength", out var least) && text.Trim().Length < least.GetInt32())
        {
            faults.Add(file, spot, "empty-text", CheckTexts.EmptyText, CheckTexts.EmptyText_Mend);
        }
        else if (rule.TryGetProperty("format", out var format) && !HasFormat(spot, format.GetString()!))
        {
            faults.Add(file, spot, "malformed", CheckTexts.Malformed, format.GetString() == "date" ? CheckTexts.Malformed_MendDate : CheckTexts.Malformed_MendAddress, text);
        }
        else if (rule.TryGetProperty("pattern", out var pattern) && !Matches(text, pattern.GetString()!))
        {
            faults.Add(file, spot, "malformed", CheckTexts.Malformed, name == "reference" ? CheckTexts.Malformed_MendReference : CheckTexts.Malformed_MendId, text);
        }
    }

    public static void CheckNumber(JsonElement rule, Spot spot, ContentFile file, FaultList faults)
    {
        var number = spot.Value.GetDecimal();
        if (rule.TryGetProperty("minimum", out var least) && number < least.GetDecimal())
        {
            faults.Add(file, spot, "out-of-range", CheckTexts.OutOfRange, CheckTexts.OutOfRange_MendLeast, number, least.GetDecimal());
        }

        if (rule.TryGetProperty("maximum", out var most) && number > most.GetDecimal())
        {
            faults.Add(file, spot, "out-of-range", CheckTexts.OutOfRange, CheckTexts.OutOfRange_MendMost, number, most.GetDecimal());
        }
    }

    private static bool HasFormat(Spot spot, string format) => format switch
    {
        "date" => spot.Date is not null,
        "uri" => Uri.TryCreate(spot.Text, UriKind.Absolute, out var address) && (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp),
        _ => throw new NotSupportedException($"The schemas use the format {format}, which the check does not know."),
    };

    // In .NET a dollar sign also matches before a last line break.
    private static bool Matches(string text, string pattern) => Regex.IsMatch(
        text, pattern.EndsWith('$') ? pattern[..^1] + @"\z" : pattern, RegexOptions.ExplicitCapture, LongestMatch);
}
