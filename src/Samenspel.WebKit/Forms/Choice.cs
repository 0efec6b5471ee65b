namespace Samenspel.WebKit.Forms;

/// <summary>One of the answers of a select or a group of radio buttons.</summary>
/// <param name="Value">What is sent.</param>
/// <param name="Label">What is read.</param>
/// <param name="Group">In a select: the heading that it stands under, beside others with the same; null for none.</param>
public sealed record Choice(string Value, string Label, string? Group = null);
