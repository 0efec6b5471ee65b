namespace Samenspel.Modules.Process.Contracts;

/// <summary>Before another event.</summary>
/// <param name="Before">Which.</param>
/// <param name="MayBeSameMoment">Or at the same moment.</param>
public sealed record LawOrder(string Before, bool MayBeSameMoment) : LawDeadline;
