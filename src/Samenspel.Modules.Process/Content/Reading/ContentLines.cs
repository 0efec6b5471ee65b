using System.Text.Json;

namespace Samenspel.Modules.Process.Content.Reading;

/// <summary>On which line of a file a value begins. It is only worked out for a file that has a fault.</summary>
internal static class ContentLines
{
    private static readonly char[] Ends = ['.', '['];

    /// <returns>The line, from 1, of each value by its path; of a property that is there twice the last.</returns>
    public static IReadOnlyDictionary<string, int> Of(ReadOnlySpan<byte> json)
    {
        var lines = new Dictionary<string, int>(StringComparer.Ordinal);
        var reader = new Utf8JsonReader(json);
        var (open, line, counted) = (new Stack<Level>(), 1, 0L);
        var path = "$";
        while (reader.Read())
        {
            line += json[(int)counted..(int)reader.TokenStartIndex].Count((byte)'\n');
            counted = reader.TokenStartIndex;
            if (reader.TokenType is JsonTokenType.EndObject or JsonTokenType.EndArray)
            {
                open.Pop();
                continue;
            }

            if (reader.TokenType == JsonTokenType.PropertyName)
            {
                path = Spot.Step(open.Peek().Path, reader.GetString()!);
                lines[path] = line;
                continue;
            }

            if (open.TryPeek(out var level) && level.IsList)
            {
                path = $"{level.Path}[{level.Next++}]";
            }

            lines.TryAdd(path, line);
            if (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
            {
                open.Push(new(path, reader.TokenType == JsonTokenType.StartArray));
            }
        }

        return lines;
    }

    /// <returns>The line of the value, or of the nearest value round it when it is not there.</returns>
    public static int Find(IReadOnlyDictionary<string, int> lines, string path)
    {
        while (path.Length > 1)
        {
            if (lines.TryGetValue(path, out var line))
            {
                return line;
            }

            path = path[..Math.Max(1, path.LastIndexOfAny(Ends))];
        }

        return lines.GetValueOrDefault("$", 1);
    }

    private sealed class Level(string path, bool isList)
    {
        public string Path { get; } = path;

        public bool IsList { get; } = isList;

        public int Next { get; set; }
    }
}
