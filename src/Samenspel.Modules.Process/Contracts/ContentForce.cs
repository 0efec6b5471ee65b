namespace Samenspel.Modules.Process.Contracts;

/// <summary>A force that sets a group in motion.</summary>
/// <param name="Id">Stable.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Statement">What holds for a group in which it works.</param>
public sealed record ContentForce(string Id, LawText Name, LawText Statement);
