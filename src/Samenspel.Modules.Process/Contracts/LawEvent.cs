namespace Samenspel.Modules.Process.Contracts;

/// <summary>Something that happens on a day.</summary>
/// <param name="Key">Its id, with the publisher before it when that is a regional body.</param>
/// <param name="Name">What it is called.</param>
public sealed record LawEvent(string Key, LawText Name);
