using Samenspel.Modules.Process.Content.Checking;
using Samenspel.Modules.Process.Content.Reading;

namespace Samenspel.Modules.Process.Contracts;

/// <summary>Checks content without the product around it: for <c>samenspel content check</c>.</summary>
public static class ProcessContent
{
    /// <param name="shipped">The folder with the product's own content.</param>
    /// <param name="title">What the report calls that folder.</param>
    /// <param name="own">Folders of regional bodies, which may refer to it.</param>
    /// <exception cref="IOException">A folder cannot be read.</exception>
    public static ContentReport Check(string shipped, string title, IReadOnlyList<string> own)
    {
        var (files, faults) = ContentCheck.Run(ContentFolders.Of(shipped, title, own));
        return new(
            [.. files.Select(file => new CheckedContent(file.Shown, file.Root.At("format").Text, file.Publisher, file.Id, file.Version, file.Sha256))],
            faults);
    }
}
