namespace Samenspel.Modules.Process.Contracts;

/// <summary>An answer in the alternatives test.</summary>
/// <param name="Answer"><c>yes</c>, <c>no</c> or <c>unknown</c>.</param>
/// <param name="To">The node or leaf that follows.</param>
/// <param name="Because">Why it leads there.</param>
public sealed record ContentAnswer(string Answer, string To, LawText Because);
