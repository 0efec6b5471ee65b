using CsvHelper;

namespace Samenspel.Cli.Partners;

/// <summary>A table of the open data that comes with the product: UTF-8, commas, a header.</summary>
internal static class OpenTable
{
    private static readonly CsvReaderOptions Options = new() { Separator = ',', HasHeader = false, SkipEmptyLines = true };

    /// <returns>Each row as a way to ask for a field by the name of its column.</returns>
    /// <exception cref="FileNotFoundException">The program lies without its data.</exception>
    public static IReadOnlyList<Func<string, string>> Read(string name)
    {
        using var reader = CsvReader.FromText(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "data", name)), Options);
        reader.Read();
        var place = Fields(reader).Select((column, i) => (column, i)).ToDictionary(pair => pair.column, pair => pair.i);
        var rows = new List<Func<string, string>>();
        while (reader.Read())
        {
            var fields = Fields(reader);
            rows.Add(column => fields[place[column]]);
        }

        return rows;
    }

    private static string[] Fields(CsvReader reader)
    {
        var fields = new string[reader.FieldCount];
        for (var i = 0; i < fields.Length; i++)
        {
            fields[i] = reader.GetString(i);
        }

        return fields;
    }
}
