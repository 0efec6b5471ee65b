using Spectre.Console;
using Spectre.Console.Rendering;

namespace Samenspel.Cli.Reports;

/// <summary>A table with a heading; the first column is text, the others are numbers and stand to the right.</summary>
internal sealed class PlainTable
{
    private readonly Table _table = new Table().Border(TableBorder.Simple);
    private readonly string _title;

    public PlainTable(string title, params string[] columns)
    {
        _title = title;
        for (var i = 0; i < columns.Length; i++)
        {
            var column = new TableColumn(new Text(columns[i]));
            _table.AddColumn(i == 0 ? column : column.RightAligned());
        }
    }

    public void Row(params string[] cells) => _table.AddRow(cells.Select(IRenderable (cell) => new Text(cell)));

    public void Write(IAnsiConsole console)
    {
        console.WriteLine();
        console.Write(new Text(_title, new Style(decoration: Decoration.Bold)));
        console.WriteLine();
        console.Write(_table);
    }
}
