namespace Samenspel.WebKit.Api;

/// <summary>Metadata: the answer is a file instead of JSON.</summary>
/// <param name="Types">The media types that it can have.</param>
public sealed record AnswersWithFile(IReadOnlyList<string> Types);
