namespace Samenspel.WebKit.Forms;

/// <summary>One of the answers of a select or a group of radio buttons.</summary>
public sealed record Choice(string Value, string Label);
