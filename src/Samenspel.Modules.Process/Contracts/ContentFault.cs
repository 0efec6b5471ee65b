namespace Samenspel.Modules.Process.Contracts;

/// <summary>What is wrong in the content, where, and how to mend it.</summary>
/// <param name="Code">Stable, such as <c>content.unknown-reference</c>; docs/content/process.md lists all.</param>
/// <param name="File">The file, or the folder when it is about that.</param>
/// <param name="Path">The way to the value, such as <c>$.questions[3].text.en</c>.</param>
/// <param name="Line">The line on which the value stands, from 1; null when it is about the whole file or folder.</param>
/// <param name="What">One sentence in the language of the process.</param>
/// <param name="Mend">What to do about it.</param>
public sealed record ContentFault(string Code, string File, string Path, int? Line, string What, string Mend);
