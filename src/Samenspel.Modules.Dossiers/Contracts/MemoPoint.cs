namespace Samenspel.Modules.Dossiers.Contracts;

/// <summary>An answer to one of the questions that begin with what if. Answers of several modules to the same question stand together.</summary>
/// <param name="Question">Which.</param>
/// <param name="Text">Whole sentences.</param>
public sealed record MemoPoint(MemoQuestion Question, string Text) : MemoBlock;
