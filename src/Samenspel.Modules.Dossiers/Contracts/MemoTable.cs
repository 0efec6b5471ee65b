namespace Samenspel.Modules.Dossiers.Contracts;

/// <summary>A table with a bar for each row: staff, amount and the difference.</summary>
/// <param name="Headings">Of the name, the staff, the amount, the bar and the difference.</param>
/// <param name="Rows">In order.</param>
public sealed record MemoTable(IReadOnlyList<string> Headings, IReadOnlyList<MemoRow> Rows) : MemoBlock;
