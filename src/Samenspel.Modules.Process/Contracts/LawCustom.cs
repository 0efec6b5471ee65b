namespace Samenspel.Modules.Process.Contracts;

/// <summary>What councils usually do in some months; no term.</summary>
/// <param name="Id">Unique in its document.</param>
/// <param name="Name">What it is.</param>
/// <param name="Months">1 to 12.</param>
/// <param name="Note">What is to be said with it.</param>
public sealed record LawCustom(string Id, LawText Name, IReadOnlyList<int> Months, LawText? Note);
