using Samenspel.Modules.Process.Content.Reading;

namespace Samenspel.Modules.Process.Content.Checking;

/// <summary>Finds documents by their key, and what a reference means.</summary>
internal sealed class ContentIndex
{
    private readonly Dictionary<(string Publisher, string Id, int Version), ContentFile> _byKey;
    private readonly Dictionary<(ContentFile File, string Kind), Dictionary<string, Spot>> _items = [];

    public ContentIndex(IReadOnlyList<ContentFile> files)
    {
        Files = files;
        _byKey = files.GroupBy(file => file.Key).ToDictionary(same => same.Key, same => same.First());
        foreach (var file in files)
        {
            foreach (var (list, kind) in ListsOf(file))
            {
                _items[(file, kind)] = file.Root.List(list).GroupBy(item => item.At("id").Text, StringComparer.Ordinal).ToDictionary(same => same.Key, same => same.First(), StringComparer.Ordinal);
            }
        }
    }

    public IReadOnlyList<ContentFile> Files { get; }

    /// <summary>The newest version of each document.</summary>
    public IEnumerable<ContentFile> Newest => Files.GroupBy(file => (file.Publisher, file.Id)).Select(versions => versions.MaxBy(file => file.Version)!);

    public static IEnumerable<(string List, string Kind)> ListsOf(ContentFile file) => file.Format is { } format ? ItemKinds.Lists.GetValueOrDefault(format) ?? [] : [];

    public IEnumerable<ContentFile> Of(string format) => Files.Where(file => file.Format == format);

    public ContentFile? Find(ContentFile from, string reference, int version)
    {
        var (publisher, id) = ContentReference.Split(reference, from.Publisher);
        return _byKey.GetValueOrDefault((publisher, id, version));
    }

    /// <summary>All versions of the document that a reference names.</summary>
    public IEnumerable<ContentFile> Versions(ContentFile from, string reference)
    {
        var name = ContentReference.Split(reference, from.Publisher);
        return Files.Where(file => (file.Publisher, file.Id) == name);
    }

    /// <summary>The documents that this one pins, as far as they are there.</summary>
    public IEnumerable<ContentFile> UsedBy(ContentFile file) =>
        file.Root.List("uses").Select(use => Find(file, use.At("id").Text, use.At("version").Number ?? 0)).OfType<ContentFile>();

    public IReadOnlyDictionary<string, Spot> Items(ContentFile file, string kind) => _items.GetValueOrDefault((file, kind)) ?? [];

    /// <summary>The item that a reference means: in the document itself or in one that it pins.</summary>
    public (ContentFile File, Spot Item)? Resolve(ContentFile from, string reference, string kind)
    {
        var (publisher, id) = ContentReference.Split(reference, from.Publisher);
        foreach (var file in UsedBy(from).Prepend(from).Where(file => file.Publisher == publisher))
        {
            if (Items(file, kind).TryGetValue(id, out var item))
            {
                return (file, item);
            }
        }

        return null;
    }

    /// <summary>The same in all that was read, newest first: for a reference that pins no version.</summary>
    public ContentFile? FindAnywhere(ContentFile from, string reference, string kind)
    {
        var (publisher, id) = ContentReference.Split(reference, from.Publisher);
        return Files.Where(file => file.Publisher == publisher && Items(file, kind).ContainsKey(id)).MaxBy(file => file.Version);
    }

    /// <summary>Two references mean the same item when publisher and id are the same.</summary>
    public static (string Publisher, string Id) Name(ContentFile from, Spot reference) => ContentReference.Split(reference.Text, from.Publisher);
}
