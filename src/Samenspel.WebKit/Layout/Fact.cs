namespace Samenspel.WebKit.Layout;

/// <summary>A key number with what it is and what goes with it.</summary>
/// <param name="Label">What the number is.</param>
/// <param name="Value">The number, formatted.</param>
/// <param name="Note">The source, year or second number below it.</param>
/// <param name="Class"><c>sms-more</c> for more cost, <c>sms-less</c> for less cost, or nothing.</param>
public sealed record Fact(string Label, string Value, string? Note = null, string? Class = null);
