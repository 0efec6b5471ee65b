namespace Samenspel.Cli.Partners;

/// <summary>What the user asked of <c>samenspel divide</c>.</summary>
internal sealed record DivisionRequest(
    string[] Region, int MaxSize, int MinSize, string[] Together, string[] Apart, double? Seconds, int? Iterations, ulong Seed, int Others, bool Json);
