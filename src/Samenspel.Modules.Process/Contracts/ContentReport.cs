namespace Samenspel.Modules.Process.Contracts;

/// <summary>What a check of the content found.</summary>
public sealed record ContentReport(IReadOnlyList<CheckedContent> Documents, IReadOnlyList<ContentFault> Faults);
