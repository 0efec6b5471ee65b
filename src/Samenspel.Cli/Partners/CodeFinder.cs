using Samenspel.Cli.Texts;
using Samenspel.Engine.Partners;

namespace Samenspel.Cli.Partners;

/// <summary>Finds a municipality by its code or name, and says what became of a code that ended.</summary>
internal static class CodeFinder
{
    /// <returns>The place in <see cref="Country.Places"/>, or null with a sentence that says what is wrong and how to go on.</returns>
    public static (int? Place, string? Fault) Find(Country country, string text)
    {
        var named = country.Places.Select((place, i) => (place, i)).Where(pair => Same(pair.place.Code, text) || Same(pair.place.Name, text)).ToArray();
        return named.Length == 1 ? (named[0].i, null) : (null, Fault(country, text));
    }

    private static string Fault(Country country, string text)
    {
        var successors = OpenTable.Read("reorganisations.csv").Where(row => Same(row("old_code"), text)).ToArray();
        if (successors.Length > 0)
        {
            var last = successors.Where(row => row("date") == successors.Max(other => other("date"))).ToArray();
            return Wording.Of(PartnerTexts.Code_Ended, text.ToUpperInvariant(), last[0]("old_name"), last[0]("date")[..4], string.Join(", ", last.Select(row => $"{row("new_name")} ({row("new_code")})")), Today(country, text));
        }

        return OpenTable.Read("municipality-codes.csv").FirstOrDefault(row => Same(row("code"), text) || Same(row("name"), text)) is { } known
            ? Wording.Of(PartnerTexts.Code_Former, text, $"{known("current_name")} ({known("current_code")})")
            : Wording.Of(PartnerTexts.Code_Unknown, text);
    }

    private static string Today(Country country, string text)
    {
        var code = OpenTable.Read("municipality-codes.csv").FirstOrDefault(row => Same(row("code"), text))?.Invoke("current_code");
        return country.Places.FirstOrDefault(place => place.Code == code) is { } place ? $"{place.Name} ({place.Code})" : PartnerTexts.Code_NoSuccessor;
    }

    private static bool Same(string left, string right) => string.Equals(left, right.Trim(), StringComparison.OrdinalIgnoreCase);
}
