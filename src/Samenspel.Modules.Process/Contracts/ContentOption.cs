namespace Samenspel.Modules.Process.Contracts;

/// <summary>Something to choose, with its name.</summary>
public sealed record ContentOption(string Id, LawText Name);
