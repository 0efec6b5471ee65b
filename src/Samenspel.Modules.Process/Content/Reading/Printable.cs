namespace Samenspel.Modules.Process.Content.Reading;

/// <summary>What stands in a file, fit for a console: no control characters, at most sixty characters.</summary>
internal static class Printable
{
    private const int Most = 60;

    public static string Of(string text)
    {
        var clean = string.Concat(text.Where(letter => !char.IsControl(letter)).Take(Most + 1));
        return clean.Length > Most ? clean[..Most] + "…" : clean;
    }
}
