namespace Samenspel.Modules.Dossiers.Contracts;

/// <summary>An item of a list.</summary>
/// <param name="Text">One sentence.</param>
public sealed record MemoItem(string Text) : MemoBlock;
