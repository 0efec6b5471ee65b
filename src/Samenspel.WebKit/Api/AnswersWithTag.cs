namespace Samenspel.WebKit.Api;

/// <summary>Metadata: the answer has an entity tag.</summary>
public sealed record AnswersWithTag;
