namespace Samenspel.Modules.Atlas.Addresses;

/// <summary>The Dutch words that stand for the choices of a filter in an address; they stay when the page is in English.</summary>
internal sealed class AddressWords<T>(params IReadOnlyList<(T Choice, string Word)> words)
    where T : struct, Enum
{
    public IReadOnlyList<(T Choice, string Word)> All { get; } = words;

    public IReadOnlyList<string> Words => [.. All.Select(pair => pair.Word)];

    public string WordOf(T choice) => All.First(pair => EqualityComparer<T>.Default.Equals(pair.Choice, choice)).Word;

    public T? Find(string? word)
    {
        foreach (var (choice, known) in All)
        {
            if (string.Equals(known, word?.Trim(), StringComparison.OrdinalIgnoreCase))
            {
                return choice;
            }
        }

        return null;
    }
}
