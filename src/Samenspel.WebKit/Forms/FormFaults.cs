using Samenspel.Kernel;

namespace Samenspel.WebKit.Forms;

/// <summary>The refusals of a form, found by field; a page hands them down so that each field shows its own.</summary>
public sealed class FormFaults(IReadOnlyList<Refusal> refusals)
{
    public static readonly FormFaults None = new([]);

    public IReadOnlyList<Refusal> All { get; } = refusals;

    public bool Any => All.Count > 0;

    /// <returns>What is wrong with this field, or null.</returns>
    public string? For(string field) => All.FirstOrDefault(refusal => string.Equals(refusal.Field, field, StringComparison.Ordinal))?.Message;
}
