using System.Text.Json;

namespace Samenspel.Modules.Process.Content.Reading;

/// <summary>A document as it lies in a folder.</summary>
/// <param name="folder">The folder that it was read with.</param>
/// <param name="name">Its path below the folder, with slashes.</param>
/// <param name="sha256">The hash of its bytes.</param>
/// <param name="content">What is in it; undefined when that is no JSON.</param>
/// <param name="text">The bytes of the JSON.</param>
internal sealed class ContentFile(ContentFolder folder, string name, string sha256, JsonElement content, ReadOnlyMemory<byte> text)
{
    private readonly Lazy<IReadOnlyDictionary<string, int>> _lines = new(() => ContentLines.Of(text.Span));

    public ContentFolder Folder { get; } = folder;

    public string Name { get; } = name;

    public string Sha256 { get; } = sha256;

    public JsonElement Content { get; } = content;

    /// <summary>The name for people: with the folder before it.</summary>
    public string Shown => Folder.Shown(Name);

    public Spot Root => new(Content, "$");

    public string? Format => ContentFormats.NameOf(Root.At("format").Text);

    public string Publisher => Root.At("publisher").Text;

    public string Id => Root.At("id").Text;

    public int Version => Root.At("version").Number ?? 0;

    public (string Publisher, string Id, int Version) Key => (Publisher, Id, Version);

    /// <returns>On which line, from 1, the value with that path stands.</returns>
    public int LineOf(string path) => ContentLines.Find(_lines.Value, path);

    /// <summary>Whether the other is a version of the same document.</summary>
    public bool IsVersionOf(ContentFile other) => Publisher == other.Publisher && Id == other.Id;
}
