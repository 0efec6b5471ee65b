namespace Samenspel.Modules.Dossiers.Contracts;

/// <summary>A paragraph.</summary>
/// <param name="Text">Whole sentences.</param>
/// <param name="Lead">A sentence before it that stands out; may be empty.</param>
/// <param name="IsExample">It holds values that are illustrations or judgements of Samenspel.</param>
public sealed record MemoText(string Text, string Lead = "", bool IsExample = false) : MemoBlock;
