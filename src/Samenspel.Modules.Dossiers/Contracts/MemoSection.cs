namespace Samenspel.Modules.Dossiers.Contracts;

/// <summary>What a module writes under one heading of a council memo.</summary>
/// <param name="Place">Which heading.</param>
/// <param name="Blocks">In order.</param>
public sealed record MemoSection(MemoPlace Place, IReadOnlyList<MemoBlock> Blocks);
