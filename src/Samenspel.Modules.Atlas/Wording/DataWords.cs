using System.Globalization;
using System.Text.Json;
using Samenspel.Kernel;
using Samenspel.Modules.Atlas.Contracts;

namespace Samenspel.Modules.Atlas.Wording;

/// <summary>
/// Words and sentences of the open data in the language of the page. The translations are content
/// (<c>content/translations/atlas.json</c>); what an imported file brings new stays as it is and says in which language.
/// </summary>
internal sealed class DataWords(ShippedFiles shipped)
{
    private const string Format = "samenspel-translations/1";
    private const string Dutch = "nl";
    private const string English = "en";

    private readonly Lazy<Dictionary<string, string>> _english = new(() => Read(FileOf(shipped)));
    private Dictionary<string, string>? _dutch;

    /// <summary>The file is read when it is first needed; this reads it now.</summary>
    /// <exception cref="UnusableSetupException">The file is missing or is not what it should be.</exception>
    public void Check() => _ = _english.Value;

    /// <summary>A text that the data has in Dutch.</summary>
    public DataText OfDutch(string text) => In(English)
        ? _english.Value.TryGetValue(text, out var english) ? new DataText(english, null) : new DataText(text, Dutch)
        : new DataText(text, null);

    /// <summary>A text that the data has in English.</summary>
    public DataText OfEnglish(string text)
    {
        if (In(English) || text.Length == 0)
        {
            return new DataText(text, null);
        }

        _dutch ??= _english.Value.GroupBy(pair => pair.Value, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.First().Key, StringComparer.Ordinal);
        return _dutch.TryGetValue(text, out var dutch) ? new DataText(dutch, null) : new DataText(text, English);
    }

    /// <summary>Dutch words to be read as one list: all in the language of the page, or all as the data has them.</summary>
    public (IReadOnlyList<string> Texts, string? Language) OfDutch(IReadOnlyList<string> texts)
    {
        var words = texts.Select(OfDutch).ToList();
        return words.Find(word => word.Language is not null) is { } other
            ? (texts, other.Language)
            : ([.. words.Select(word => word.Text)], null);
    }

    /// <summary>A form of the law by the law's own term, another in the words of its source.</summary>
    public DataText Form(LegalForm? form, string? words) =>
        form is null && words is not null ? OfDutch(words) : new DataText(AtlasWords.Form(form), null);

    private static bool In(string language) => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == language;

    private static string FileOf(ShippedFiles shipped) => Path.Combine(shipped.Content, "translations", "atlas.json");

    private static Dictionary<string, string> Read(string file)
    {
        try
        {
            using var document = JsonDocument.Parse(File.ReadAllBytes(file));
            return Pairs(document.RootElement).ToDictionary(StringComparer.Ordinal);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new UnusableSetupException($"The translations {file} cannot be read: {fault.Message.TrimEnd('.')}.", fault);
        }
        catch (Exception fault) when (fault is JsonException or FormatException or ArgumentException or InvalidOperationException)
        {
            throw new UnusableSetupException($"The translations {file} cannot be used: {fault.Message.TrimEnd('.')}.", fault);
        }
    }

    private static IEnumerable<KeyValuePair<string, string>> Pairs(JsonElement root)
    {
        if (root.ValueKind != JsonValueKind.Object || !root.TryGetProperty("format", out var format) || format.ValueKind != JsonValueKind.String || !format.ValueEquals(Format))
        {
            throw new FormatException($"its format is not {Format}");
        }

        foreach (var topic in root.EnumerateObject().Where(property => property.Name != "format"))
        {
            if (topic.Value.ValueKind != JsonValueKind.Array)
            {
                throw new FormatException($"{topic.Name} is not a list");
            }

            foreach (var (index, pair) in topic.Value.EnumerateArray().Index())
            {
                yield return new(Word(pair, Dutch, topic.Name, index), Word(pair, English, topic.Name, index));
            }
        }
    }

    private static string Word(JsonElement pair, string language, string topic, int index) =>
        pair.ValueKind == JsonValueKind.Object && pair.TryGetProperty(language, out var word) && word.ValueKind == JsonValueKind.String
            && word.GetString() is { } text && !string.IsNullOrWhiteSpace(text)
            ? text
            : throw new FormatException($"$.{topic}[{index}].{language} is not a text");
}
