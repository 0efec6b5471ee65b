namespace Samenspel.Modules.Process.Content.Documents;

/// <summary>A document to which another refers, in the version that it means.</summary>
internal sealed record PinnedDocument(string Id, int Version);
