namespace Samenspel.Modules.Process.Contracts;

/// <summary>A question of the alternatives test.</summary>
/// <param name="Id">Stable.</param>
/// <param name="Question">What is asked.</param>
/// <param name="Reason">Why.</param>
/// <param name="Hardness">How sure the reason is: blocks, 0 to 4.</param>
/// <param name="Sources">Where it stands, as titles.</param>
/// <param name="Answers">Each leads one way.</param>
public sealed record ContentNode(string Id, LawText Question, LawText Reason, int Hardness, IReadOnlyList<LawText> Sources, IReadOnlyList<ContentAnswer> Answers);
