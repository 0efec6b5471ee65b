namespace Samenspel.Modules.Dossiers.Contracts;

/// <summary>A piece of a council memo.</summary>
public abstract record MemoBlock;
