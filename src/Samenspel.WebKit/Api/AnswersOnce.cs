namespace Samenspel.WebKit.Api;

/// <summary>Metadata: a request with the same idempotency key gets the same answer.</summary>
public sealed record AnswersOnce;
