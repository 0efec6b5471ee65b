using System.Globalization;
using Samenspel.Kernel;
using Samenspel.Modules.Process.Content.Checking;
using Samenspel.Modules.Process.Content.Documents;

namespace Samenspel.Modules.Process.Content.Reading;

/// <summary>
/// All content, read and checked once, when it is first asked for. Whoever asks for a document gets its newest version, or the one that a dossier keeps.
/// </summary>
internal sealed class ContentLibrary(ContentFolders folders)
{
    private const int MostNamed = 10;
    private readonly Lazy<Shelf> _shelf = new(() => Load(folders));

    /// <summary>Every document in every version.</summary>
    public IReadOnlyCollection<KeptDocument> All => _shelf.Value.ByKey.Values;

    /// <summary>The newest version of each document of a kind.</summary>
    public IEnumerable<T> Newest<T>()
        where T : ContentDocument => _shelf.Value.Newest.Values.Select(kept => kept.Document).OfType<T>();

    /// <returns>The newest version, or null when there is no such document.</returns>
    public KeptDocument? Find(string publisher, string id) => _shelf.Value.Newest.GetValueOrDefault((publisher, id));

    /// <returns>That version, or null when it is not there.</returns>
    public KeptDocument? Find(string publisher, string id, int version) => _shelf.Value.ByKey.GetValueOrDefault((publisher, id, version));

    /// <summary>What a reference in a document means: an item of a document that it uses, in the version that it pins, or one of its own.</summary>
    public T? Item<T>(ContentDocument from, string reference)
        where T : ContentItem
    {
        var (publisher, id) = ContentReference.Split(reference, from.Publisher);
        var used = from.Uses
            .Select(pinned => (ContentReference.Split(pinned.Id, from.Publisher), pinned.Version))
            .Where(pinned => pinned.Item1.Publisher == publisher)
            .Select(pinned => Find(publisher, pinned.Item1.Id, pinned.Version)?.Document);
        var own = from.Publisher == publisher ? from : null;
        return used.Prepend(own).OfType<ContentDocument>().SelectMany(document => document.AllItems()).OfType<T>().FirstOrDefault(item => item.Id == id);
    }

    /// <summary>Reads it now, so that an operator hears at start-up what is wrong.</summary>
    /// <exception cref="UnusableSetupException">The content has faults; the message names the first of them.</exception>
    public void Check() => _ = _shelf.Value;

    private static Shelf Load(ContentFolders folders)
    {
        var language = CultureInfo.CurrentUICulture;
        try
        {
            // For the console, which speaks English.
            CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("en-GB");
            var (files, faults) = ContentCheck.Run(folders);
            return faults.Count == 0 ? new(files) : throw new UnusableSetupException(Tell(faults));
        }
        catch (IOException unreadable)
        {
            throw new UnusableSetupException($"The content cannot be read: {unreadable.Message.TrimEnd('.')}.", unreadable);
        }
        catch (UnauthorizedAccessException unreadable)
        {
            throw new UnusableSetupException($"The content cannot be read: {unreadable.Message.TrimEnd('.')}.", unreadable);
        }
        finally
        {
            CultureInfo.CurrentUICulture = language;
        }
    }

    private static string Tell(IReadOnlyList<Contracts.ContentFault> faults)
    {
        var named = string.Join("; ", faults.Take(MostNamed).Select(fault => $"{fault.File}: {fault.Path}: {fault.What} {fault.Mend}"));
        var more = faults.Count > MostNamed ? string.Create(CultureInfo.InvariantCulture, $"; and {faults.Count - MostNamed} more") : "";
        return $"The content has faults, which \"samenspel content check\" names all: {named}{more}";
    }

    private sealed class Shelf(IReadOnlyList<ContentFile> files)
    {
        public Dictionary<(string Publisher, string Id, int Version), KeptDocument> ByKey { get; } =
            files.ToDictionary(file => file.Key, file => new KeptDocument(ContentJson.Read(file), file.Sha256, file.Shown));

        public Dictionary<(string Publisher, string Id), KeptDocument> Newest => field ??= ByKey.GroupBy(pair => (pair.Key.Publisher, pair.Key.Id))
            .ToDictionary(versions => versions.Key, versions => versions.MaxBy(pair => pair.Key.Version).Value);
    }
}
