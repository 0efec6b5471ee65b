namespace Samenspel.Modules.Atlas.Importing;

/// <summary>Where the columns of a kind stand in a file, whatever their order.</summary>
internal sealed class ColumnMap
{
    private readonly Dictionary<string, (int Index, string Spelling)> _columns;

    private ColumnMap(Dictionary<string, (int Index, string Spelling)> columns, bool isDutch) => (_columns, IsDutch) = (columns, isDutch);

    /// <summary>Semicolons: the file comes from a Dutch spreadsheet.</summary>
    public bool IsDutch { get; }

    /// <param name="sheet">The file.</param>
    /// <param name="expected">The kind's columns.</param>
    /// <param name="rename">Turns a name with a year in it into the name that the kind knows.</param>
    /// <param name="faults">Receives every missing and double column; an unknown one is a warning.</param>
    public static ColumnMap? Of(
        CsvSheet sheet, IReadOnlyList<string> expected, Func<IReadOnlyList<string>, string, string> rename, FaultList faults)
    {
        var columns = new Dictionary<string, (int Index, string Spelling)>(StringComparer.OrdinalIgnoreCase);
        for (var i = 0; i < sheet.Header.Count; i++)
        {
            var spelling = sheet.Header[i];
            var name = rename(sheet.Header, spelling);
            if (!columns.TryAdd(name, (i, spelling)))
            {
                faults.AddFile(1, spelling, null, "double-column");
            }
            else if (!expected.Contains(name, StringComparer.OrdinalIgnoreCase))
            {
                faults.Warn(1, spelling, "unknown-column");
            }
        }

        foreach (var name in expected.Where(name => !columns.ContainsKey(name)))
        {
            faults.AddFile(1, name, null, "missing-column");
        }

        return faults.Fatal ? null : new ColumnMap(columns, sheet.Delimiter == ';');
    }

    public string ValueOf(CsvRow row, string column) => row.Fields[_columns[column].Index].Trim();

    public string SpellingOf(string column) => _columns[column].Spelling;
}
