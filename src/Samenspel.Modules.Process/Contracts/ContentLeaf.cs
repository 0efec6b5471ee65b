namespace Samenspel.Modules.Process.Contracts;

/// <summary>Where the alternatives test ends.</summary>
/// <param name="Id">Stable.</param>
/// <param name="Outcome"><c>make</c>, <c>buy</c>, <c>cooperate</c>, <c>merge</c> or <c>undecided</c>.</param>
/// <param name="OutcomeName">The same in words.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Advice">What to talk about.</param>
public sealed record ContentLeaf(string Id, string Outcome, LawText OutcomeName, LawText Name, LawText Advice);
