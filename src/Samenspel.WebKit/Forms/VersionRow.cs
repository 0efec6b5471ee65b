namespace Samenspel.WebKit.Forms;

/// <summary>One field of a form that two people filled in.</summary>
/// <param name="Label">The field.</param>
/// <param name="Yours">What was typed here; empty for nothing.</param>
/// <param name="Saved">What somebody else saved meanwhile; empty for nothing.</param>
public sealed record VersionRow(string Label, string? Yours, string? Saved)
{
    public bool Differs => !string.Equals(Yours?.Trim() ?? "", Saved?.Trim() ?? "", StringComparison.Ordinal);
}
