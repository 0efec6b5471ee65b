namespace Samenspel.Modules.Process.Content.Reading;

/// <summary>A folder of documents: that of the product, or that of a regional body.</summary>
/// <param name="Path">Where it lies.</param>
/// <param name="Title">What people are shown in its place.</param>
internal sealed record ContentFolder(string Path, string Title)
{
    /// <summary>Beside the documents: the hash of each that was given out, as sha256sum writes it.</summary>
    public const string GivenOut = "given-out.sha256";

    private const string SchemaEnding = ".schema.json";

    public string Shown(string name) => Title.Length == 0 ? name : $"{Title}/{name}";

    /// <summary>All documents below the folder, in the order of their names; without what is hidden, such as the files of version control.</summary>
    public IEnumerable<string> Names() => Directory
        .EnumerateFiles(Path, "*.json", new EnumerationOptions { RecurseSubdirectories = true, IgnoreInaccessible = false })
        .Where(file => !file.EndsWith(SchemaEnding, StringComparison.Ordinal))
        .Select(file => System.IO.Path.GetRelativePath(Path, file).Replace('\\', '/'))
        .Order(StringComparer.Ordinal);

    public string FileOf(string name) => System.IO.Path.Combine(Path, name);
}
