namespace Samenspel.Modules.BusinessCases.Versions;

/// <summary>A place inside a list of the exchange file, such as <c>$.uncertainty.lines[server].amount.low</c>.</summary>
internal static class InputPath
{
    public const string Participants = "$.participants";
    public const string Lines = "$.uncertainty.lines";
    public const string Variants = "$.uncertainty.variants";
    public const string Groups = "$.uncertainty.groups";
    public const string Benefits = "$.uncertainty.benefits";
    public const string Overrules = "$.uncertainty.overrules";

    private static readonly string[] Lists = [Participants, Lines, Variants, Groups, Benefits, Overrules];

    /// <param name="path">The path.</param>
    /// <param name="list">Which list.</param>
    /// <param name="key">By what the item is known.</param>
    /// <param name="rest">What of the item; empty when it is the whole.</param>
    public static bool TryRead(string path, out string list, out string key, out string rest)
    {
        list = Lists.FirstOrDefault(one => path.StartsWith(one + "[", StringComparison.Ordinal)) ?? "";
        // A name may hold a bracket itself; the key ends where a field begins, or at the end.
        var end = path.IndexOf("].", StringComparison.Ordinal) is var field and >= 0 ? field : path.Length - 1;
        if (list.Length == 0 || end <= list.Length || path[end] != ']')
        {
            (key, rest) = ("", "");
            return false;
        }

        (key, rest) = (path[(list.Length + 1)..end], end + 2 <= path.Length ? path[(end + 2)..] : "");
        return true;
    }
}
