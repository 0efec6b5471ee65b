namespace Samenspel.Modules.Calendar.Counting;

/// <summary>What must be said with a computed day.</summary>
/// <param name="Kind">What.</param>
/// <param name="Name">Of which recess or holiday.</param>
internal sealed record CountRemark(CountRemarkKind Kind, string? Name = null);
