namespace Samenspel.Modules.Dossiers.Contracts;

/// <summary>Something that a council memo lacks, and where it is filled in.</summary>
/// <param name="Text">What is missing, in one sentence.</param>
/// <param name="Link">The words of the link.</param>
/// <param name="Path">Inside the site.</param>
public sealed record MemoGap(string Text, string Link, string Path);
