using System.Globalization;
using Samenspel.Modules.Atlas.Texts;

namespace Samenspel.Modules.Atlas.Contracts;

/// <summary>What is wrong with one place in an imported file.</summary>
/// <param name="Line">The line on which the row starts, from 1; 0 when it is about the whole file.</param>
/// <param name="Column">The column's name as the file spells it; null when it is about the whole row or file.</param>
/// <param name="Value">The value as it stands there.</param>
/// <param name="Code">Stable, such as <c>not-a-date</c>.</param>
/// <param name="Arguments">What the reason mentions, in order.</param>
public sealed record ImportFault(int Line, string? Column, string? Value, string Code, IReadOnlyList<string> Arguments)
{
    /// <returns>The reason as a sentence, in Dutch unless the culture is English.</returns>
    public string Reason(CultureInfo culture)
    {
        var text = ImportTexts.ResourceManager.GetString("Fault_" + Code.Replace('-', '_'), culture)
            ?? throw new InvalidOperationException($"There is no text for the fault {Code}.");
        return string.Format(culture, text, [.. Arguments]);
    }

    /// <returns>Place, value and reason on one line.</returns>
    public string Describe(CultureInfo culture)
    {
        var text = ImportTexts.ResourceManager;
        var place = Line > 0 ? string.Format(culture, text.GetString("Line", culture)!, Line) : "";
        var column = Column is null ? "" : string.Format(culture, text.GetString("Column", culture)!, Column);
        var value = string.IsNullOrEmpty(Value) ? "" : $"\"{Value}\"";
        var where = string.Join(", ", new[] { place, column, value }.Where(part => part.Length > 0));
        return where.Length == 0 ? Reason(culture) : $"{where}: {Reason(culture)}";
    }
}
