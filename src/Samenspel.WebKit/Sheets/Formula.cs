namespace Samenspel.WebKit.Sheets;

/// <summary>A cell that a spreadsheet computes, with the value it has now, so that a reader without formulas sees it as well.</summary>
/// <param name="Text">The formula in English, without the equals sign.</param>
/// <param name="Value">Its value.</param>
public sealed record Formula(string Text, decimal Value);
