namespace Samenspel.Engine.Uncertainty.Cases;

/// <summary>Keys are there, are unique and are not too many.</summary>
internal static class CheckKeys
{
    public static void Add(string list, string[] keys, int most, List<CaseFault> faults)
    {
        if (keys.Length > most)
        {
            faults.Add(new(list, "too-many", $"At most {most} are possible."));
        }

        var seen = new HashSet<string>();
        for (var i = 0; i < keys.Length; i++)
        {
            if (string.IsNullOrWhiteSpace(keys[i]) || keys[i].Length > 200)
            {
                faults.Add(new($"{list}[{i}].key", "key-missing", "A key of at most 200 characters is needed."));
            }
            else if (!seen.Add(keys[i]))
            {
                faults.Add(new($"{list}[{i}].key", "key-twice", "This key is already used."));
            }
        }
    }
}
