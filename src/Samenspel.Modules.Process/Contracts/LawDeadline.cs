namespace Samenspel.Modules.Process.Contracts;

/// <summary>How the day of a term follows.</summary>
public abstract record LawDeadline;
