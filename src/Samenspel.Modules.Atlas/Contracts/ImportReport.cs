namespace Samenspel.Modules.Atlas.Contracts;

/// <summary>What an import did.</summary>
/// <param name="Imported">False when nothing went in, because there were faults or no row was left.</param>
/// <param name="RowsRead">Rows in the file without the header.</param>
/// <param name="RowsImported">Rows that went in; 0 when <paramref name="Imported"/> is false.</param>
/// <param name="Faults">Every fault of every rejected row, in the order of the file.</param>
/// <param name="Warnings">What is odd but stops nothing, such as a column that is not known.</param>
public sealed record ImportReport(
    string Kind,
    string FileName,
    bool Imported,
    int RowsRead,
    int RowsImported,
    IReadOnlyList<ImportFault> Faults,
    IReadOnlyList<ImportFault> Warnings)
{
    public int RowsRejected => Faults.Where(fault => fault.Line > 1).Select(fault => fault.Line).Distinct().Count();
}
