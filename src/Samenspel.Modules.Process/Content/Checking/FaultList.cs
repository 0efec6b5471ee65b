using System.Globalization;
using Samenspel.Modules.Process.Content.Reading;
using Samenspel.Modules.Process.Contracts;

namespace Samenspel.Modules.Process.Content.Checking;

/// <summary>All that is wrong; the same fault is told once.</summary>
internal sealed class FaultList
{
    private const string Prefix = "content.";
    private readonly HashSet<ContentFault> _faults = [];

    /// <param name="code">Without its prefix.</param>
    /// <param name="what">A text, filled in with the values.</param>
    /// <param name="mend">The same.</param>
    public void Add(string file, string path, string code, string what, string mend, params object[] values) => Add(file, path, line: null, code, what, mend, values);

    /// <param name="line">On which the value stands, from 1; null when it is about the whole file or folder.</param>
    public void Add(string file, string path, int? line, string code, string what, string mend, params object[] values)
    {
        object[] shown = [.. values.Select(value => value is string text ? Printable.Of(text) : value)];
        _faults.Add(new(Prefix + code, file, path, line, Fill(what, shown), Fill(mend, shown)));
    }

    public void Add(ContentFile file, Spot spot, string code, string what, string mend, params object[] values) =>
        Add(file.Shown, spot.Path, file.LineOf(spot.Path), code, what, mend, values);

    /// <summary>By file, and in a file from top to bottom as far as the paths tell.</summary>
    public IReadOnlyList<ContentFault> InOrder() =>
        [.. _faults.OrderBy(fault => fault.File, StringComparer.Ordinal).ThenBy(fault => fault.Path, StringComparer.Create(CultureInfo.InvariantCulture, CompareOptions.NumericOrdering))
            .ThenBy(fault => fault.Code, StringComparer.Ordinal)];

    private static string Fill(string text, object[] values) => string.Format(CultureInfo.CurrentCulture, text, values);
}
