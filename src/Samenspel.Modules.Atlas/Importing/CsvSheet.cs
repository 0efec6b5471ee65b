namespace Samenspel.Modules.Atlas.Importing;

/// <summary>A CSV file taken apart into a header and rows, every row with the line on which it starts.</summary>
/// <param name="Header">The columns' names as the file spells them.</param>
internal sealed record CsvSheet(char Delimiter, IReadOnlyList<string> Header, IReadOnlyList<CsvRow> Rows);

/// <param name="Line">From 1, the header being line 1.</param>
internal sealed record CsvRow(int Line, IReadOnlyList<string> Fields);
