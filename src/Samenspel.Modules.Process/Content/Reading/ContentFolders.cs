using Microsoft.Extensions.Configuration;
using Samenspel.Kernel;

namespace Samenspel.Modules.Process.Content.Reading;

/// <summary>The product's own content first, then the folders of regional bodies.</summary>
internal sealed record ContentFolders(IReadOnlyList<ContentFolder> All)
{
    private const string Setting = "Content:Folders";

    /// <summary>Whether an operator added content of a regional body.</summary>
    public bool HasOwn => All.Count > 1;

    public static ContentFolders Of(ShippedFiles shipped, IEnumerable<string>? own = null) => Of(Path.Combine(shipped.Content, "process"), "content/process", own ?? []);

    public static ContentFolders Of(string shipped, string title, IEnumerable<string> own) =>
        new([new(shipped, title), .. own.Select(folder => new ContentFolder(folder, folder.Replace('\\', '/').TrimEnd('/')))]);

    /// <exception cref="UnusableSetupException">A folder of the setting is not there.</exception>
    public static ContentFolders Read(ShippedFiles shipped, IConfiguration? configuration, string root)
    {
        var section = configuration?.GetSection(Setting);
        var own = section is null ? [] : section.GetChildren().Select(child => child.Value).Append(section.Value).OfType<string>().Where(name => !string.IsNullOrWhiteSpace(name)).ToList();
        return Of(shipped, own.Select(name => Path.GetFullPath(name, root)).Select(Existing).ToList());
    }

    private static string Existing(string folder) => Directory.Exists(folder)
        ? folder
        : throw new UnusableSetupException($"{Setting} names {folder}, but that folder is not there.");
}
