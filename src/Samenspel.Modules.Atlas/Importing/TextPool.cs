namespace Samenspel.Modules.Atlas.Importing;

/// <summary>Keeps one copy of every text that comes back often, such as names of participants.</summary>
internal sealed class TextPool
{
    private readonly HashSet<string> _texts = [];

    public string Share(string text)
    {
        if (_texts.TryGetValue(text, out var kept))
        {
            return kept;
        }

        _texts.Add(text);
        return text;
    }
}
