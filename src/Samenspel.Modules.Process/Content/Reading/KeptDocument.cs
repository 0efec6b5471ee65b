using Samenspel.Modules.Process.Content.Documents;

namespace Samenspel.Modules.Process.Content.Reading;

/// <summary>A document of the library with what a dossier stores to find it again.</summary>
/// <param name="Sha256">The hash of the file.</param>
/// <param name="File">For people.</param>
internal sealed record KeptDocument(ContentDocument Document, string Sha256, string File);
