namespace Samenspel.Modules.Process.Contracts;

/// <summary>How a group reacts to change.</summary>
/// <param name="Id">Stable.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Sign">How it shows.</param>
/// <param name="Reply">What helps then.</param>
public sealed record ContentReaction(string Id, LawText Name, LawText Sign, LawText Reply);
