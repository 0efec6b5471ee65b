namespace Samenspel.WebKit.Sheets;

/// <summary>A piece of a file for Word (<see cref="WordFile"/>).</summary>
public abstract record WordBlock;

/// <param name="Text">The words.</param>
/// <param name="Level">1 or 2.</param>
public sealed record WordHeading(string Text, int Level = 1) : WordBlock;

/// <param name="Text">The words; a new line is a new line.</param>
/// <param name="IsItem">It stands in a list.</param>
public sealed record WordText(string Text, bool IsItem = false) : WordBlock;

/// <summary>Where something comes from, or how to read it; small.</summary>
/// <param name="Text">The words.</param>
public sealed record WordSource(string Text) : WordBlock;

/// <param name="Headings">One for each column.</param>
/// <param name="Rows">As many cells in each.</param>
public sealed record WordTable(IReadOnlyList<string> Headings, IReadOnlyList<IReadOnlyList<string>> Rows) : WordBlock;
