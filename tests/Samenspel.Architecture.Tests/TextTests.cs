using System.Text.RegularExpressions;
using Samenspel.Architecture.Tests.Reading;

namespace Samenspel.Architecture.Tests;

/// <summary>Every text is there in Dutch and in English, says something, and is used.</summary>
public sealed partial class TextTests
{
    private static readonly TextFile[] All = [.. Repository.Files()
        .Where(file => Repository.InAny(file, "src/") && file.EndsWith(".resx", StringComparison.Ordinal)).Select(TextFile.Read)];

    [Fact]
    public void Texts_AreInBothLanguages() => Offenders.None("A text lacks its other language.", Unpaired(All));

    [Fact]
    public void Texts_SaySomething() => Offenders.None(
        "A text is empty.",
        from file in All from text in file.Texts where string.IsNullOrWhiteSpace(text.Value) select $"{file.Path}: {text.Key}");

    [Fact]
    public void Texts_HaveTheSamePlaceholdersInBothLanguages() => Offenders.None("Placeholders differ between the languages.", OtherPlaceholders(All));

    [Fact]
    public void Texts_AreUsed() => Offenders.None(
        "A text is used nowhere.",
        Unused(All.Where(file => !file.IsEnglish), Repository.Source(".cs", ".razor").Where(file => Repository.InAny(file, "src/")).Select(Repository.Read)));

    [Fact]
    public void Texts_DoNotShout() => Offenders.None(
        "A text ends a sentence with an exclamation mark.",
        from file in All from text in file.Texts where text.Value.Contains('!', StringComparison.Ordinal) select $"{file.Path}: {text.Key}");

    [Fact]
    public void Rule_NoticesAMissingLanguageAndAMissingKey() => Assert.Equal(
        ["A.en.resx: Wasp (not in Dutch)", "A.resx: Bee (not in English)", "B.resx: there is no B.en.resx", "C.en.resx: there is no Dutch file"],
        Unpaired([Texts("A.resx", ("Bee", "bij")), Texts("A.en.resx", ("Wasp", "wasp")), Texts("B.resx"), Texts("C.en.resx")]).Order(StringComparer.Ordinal));

    [Fact]
    public void Rule_NoticesOtherPlaceholders() => Assert.Equal(
        ["A.en.resx: Bees {0} against {0} {1}"],
        OtherPlaceholders([Texts("A.resx", ("Bees", "{0} bijen in {1:N0}"), ("Both", "{0} {1}")), Texts("A.en.resx", ("Bees", "{0} bees"), ("Both", "{1} {0}"))]));

    [Fact]
    public void Rule_NoticesATextThatNobodyUses() => Assert.Equal(
        ["BeeTexts.resx: Sting"],
        Unused(
            [Texts("BeeTexts.resx", ("Sting", "prik"), ("Honey", "honing"), ("Kind_Queen", "koningin"), ("Buzz", "zoem"))],
            ["<p>@BeeTexts.Honey</p>", "BeeTexts.ResourceManager.GetString($\"Kind_{kind}\")", "Get(\"Buzz\")", "var stinger = bee.Stinger;"]));

    [Fact]
    public void Rule_ReadsTheFormatOfAResourceFile() => Assert.Equal(
        "bij",
        TextFile.Parse("A.resx", "<root><resheader name=\"v\"><value>2</value></resheader><data name=\"Bee\"><value>bij</value></data></root>").Texts["Bee"]);

    private static TextFile Texts(string path, params (string Key, string Value)[] texts) =>
        new(path, texts.ToDictionary(text => text.Key, text => text.Value, StringComparer.Ordinal));

    private static IEnumerable<string> Unpaired(IReadOnlyCollection<TextFile> files)
    {
        var byPath = files.ToDictionary(file => file.Path, StringComparer.Ordinal);
        var dutch = files.Where(file => !file.IsEnglish).ToArray();
        foreach (var file in dutch)
        {
            if (!byPath.TryGetValue(file.EnglishPath, out var english))
            {
                yield return $"{file.Path}: there is no {file.EnglishPath}";
                continue;
            }

            foreach (var key in file.Texts.Keys.Except(english.Texts.Keys, StringComparer.Ordinal))
            {
                yield return $"{file.Path}: {key} (not in English)";
            }

            foreach (var key in english.Texts.Keys.Except(file.Texts.Keys, StringComparer.Ordinal))
            {
                yield return $"{english.Path}: {key} (not in Dutch)";
            }
        }

        foreach (var lonely in files.Where(file => file.IsEnglish).Select(file => file.Path).Except(dutch.Select(file => file.EnglishPath), StringComparer.Ordinal))
        {
            yield return $"{lonely}: there is no Dutch file";
        }
    }

    private static IEnumerable<string> OtherPlaceholders(IReadOnlyCollection<TextFile> files) =>
        from dutch in files
        where !dutch.IsEnglish
        join english in files on dutch.EnglishPath equals english.Path
        from text in dutch.Texts
        where english.Texts.ContainsKey(text.Key)
        let expected = Placeholders(text.Value)
        let found = Placeholders(english.Texts[text.Key])
        where !string.Equals(expected, found, StringComparison.Ordinal)
        select $"{english.Path}: {text.Key} {found} against {expected}";

    private static string Placeholders(string text) => string.Join(' ', Placeholder().Matches(text)
        .Select(match => $"{{{match.Groups["number"].Value}}}").Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));

    /// <summary>Used is: after a dot, as a whole string, or with the beginning of an interpolated string that picks one of a family.</summary>
    private static IEnumerable<string> Unused(IEnumerable<TextFile> files, IEnumerable<string> sources)
    {
        var all = string.Join('\n', sources);
        var used = Use().Matches(all).Select(match => match.Groups["key"].Value).ToHashSet(StringComparer.Ordinal);
        var families = Family().Matches(all).Select(match => match.Groups["start"].Value).Distinct(StringComparer.Ordinal).ToArray();
        return from file in files
               from key in file.Texts.Keys
               where !used.Contains(key) && !families.Any(family => key.StartsWith(family, StringComparison.Ordinal))
               select $"{file.Path}: {key}";
    }

    [GeneratedRegex(@"\{(?<number>\d+)(,[^}]*)?(:[^}]*)?\}", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Placeholder();

    [GeneratedRegex("""(\.|")(?<key>\w+)\b""", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Use();

    [GeneratedRegex("""\$"(?<start>[A-Z]\w*?_)\{|"(?<start>[A-Z]\w*_)"\s*\+""", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Family();
}
