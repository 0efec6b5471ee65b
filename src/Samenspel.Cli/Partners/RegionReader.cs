using Samenspel.Cli.Texts;
using Samenspel.Engine.Partners;

namespace Samenspel.Cli.Partners;

/// <summary>Reads a region and the rules about municipalities in it; every fault is kept.</summary>
internal sealed class RegionReader(Country country, List<string> faults)
{
    private readonly Dictionary<int, int> _numbers = [];

    /// <summary>A province by name, or codes and names with commas; nothing for the whole country.</summary>
    public IReadOnlyList<int> Region(string[] texts)
    {
        var region = new SortedSet<int>();
        foreach (var text in Parts(texts))
        {
            var province = Enumerable.Range(0, country.Places.Count).Where(i => string.Equals(country.Places[i].Province, text, StringComparison.OrdinalIgnoreCase)).ToArray();
            // Groningen and Utrecht are a province and a municipality: with a code it is the municipality.
            if (province.Length > 0)
            {
                region.UnionWith(province);
            }
            else if (Find(text) is { } place)
            {
                region.Add(place);
            }
        }

        IReadOnlyList<int> all = texts.Length == 0 ? [.. Enumerable.Range(0, country.Places.Count)] : [.. region];
        for (var i = 0; i < all.Count; i++)
        {
            _numbers.Add(all[i], i);
        }

        return all;
    }

    /// <summary>Codes with commas, all in the region.</summary>
    public IReadOnlyList<IReadOnlyList<int>> Sets(string[] texts) => [.. texts.Select(text => Numbers(text)).Where(set => set.Count > 0)];

    /// <summary>Every pair of codes with commas may not be together.</summary>
    public IReadOnlyList<(int Left, int Right)> Pairs(string[] texts) =>
        [.. texts.Select(text => Numbers(text)).SelectMany(set => set.SelectMany((left, i) => set.Skip(i + 1).Select(right => (left, right))))];

    private List<int> Numbers(string text)
    {
        var numbers = new List<int>();
        foreach (var part in Parts([text]))
        {
            if (Find(part) is not { } place)
            {
                continue;
            }

            if (_numbers.TryGetValue(place, out var number))
            {
                numbers.Add(number);
            }
            else
            {
                faults.Add(Wording.Of(DivisionTexts.OutsideRegion, country.Places[place].Name, country.Places[place].Code));
            }
        }

        if (numbers.Distinct().Count() < 2 && faults.Count == 0)
        {
            faults.Add(Wording.Of(DivisionTexts.TwoNeeded, text));
        }

        return [.. numbers.Distinct()];
    }

    private int? Find(string text)
    {
        var (place, fault) = CodeFinder.Find(country, text);
        if (fault is not null)
        {
            faults.Add(fault);
        }

        return place;
    }

    private static IEnumerable<string> Parts(string[] texts) => texts.SelectMany(text => text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));
}
