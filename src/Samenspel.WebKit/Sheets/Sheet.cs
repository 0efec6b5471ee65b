namespace Samenspel.WebKit.Sheets;

/// <summary>A table to download. A cell is a text, a number, a date, a <see cref="Formula"/> or nothing.</summary>
/// <param name="Name">The name of the sheet; Excel allows 31 characters.</param>
/// <param name="Headings">One a column.</param>
/// <param name="Rows">Cells, as many as there are headings.</param>
/// <param name="Notes">Sources and remarks that go below the table.</param>
public sealed record Sheet(string Name, IReadOnlyList<string> Headings, IReadOnlyList<IReadOnlyList<object?>> Rows, params IReadOnlyList<string> Notes);
