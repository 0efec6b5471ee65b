namespace Samenspel.Cli.Games;

/// <summary>The games of examples/games, inside the program.</summary>
internal static class BuiltInGames
{
    private const string Prefix = "games/";

    public static IReadOnlyList<string> Names { get; } = [.. typeof(BuiltInGames).Assembly.GetManifestResourceNames()
        .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal)).Select(name => name[Prefix.Length..^".json".Length]).Order(StringComparer.Ordinal)];

    public static byte[] Read(string name)
    {
        using var stream = typeof(BuiltInGames).Assembly.GetManifestResourceStream($"{Prefix}{name}.json")
            ?? throw new ArgumentException("There is no such game.", nameof(name));
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
