using System.Reflection;
using System.Xml.Linq;

namespace Samenspel.Architecture.Tests.Reading;

/// <summary>The repository as it lies on disk, without what a build, a package manager or a running site left behind.</summary>
internal static class Repository
{
    private static readonly HashSet<string> LeftBehind = new(StringComparer.Ordinal)
    {
        ".git", ".vs", ".idea", "artifacts", "bin", "obj", "node_modules", "storage",
    };

    private static readonly string[] Binary = [".png", ".jpg", ".ico", ".woff2", ".woff", ".xlsx", ".ods", ".zip", ".pdf", ".db"];

    public static string Root { get; } = FindRoot();

    /// <summary>The projects under src; no list to keep, a new one is found by itself.</summary>
    public static IReadOnlyList<SourceProject> Projects { get; } = [.. Directory
        .EnumerateFiles(Path.Combine(Root, "src"), "*.csproj", SearchOption.AllDirectories)
        .Order(StringComparer.Ordinal)
        .Select(ReadProject)];

    public static IReadOnlyList<SourceProject> Modules { get; } = [.. Projects
        .Where(project => project.Name.StartsWith("Samenspel.Modules.", StringComparison.Ordinal))];

    /// <returns>Paths from the root with forward slashes; migrations are left out, because a tool wrote them.</returns>
    public static IEnumerable<string> Source(params string[] extensions) => Files()
        .Where(file => InAny(file, "src/", "tests/", "eng/", "bench/") && !file.Contains("/Migrations/2", StringComparison.Ordinal)
            && !file.EndsWith("Snapshot.cs", StringComparison.Ordinal) && extensions.Contains(Path.GetExtension(file), StringComparer.Ordinal));

    public static IEnumerable<string> Files() => Below(Root).Order(StringComparer.Ordinal);

    public static IEnumerable<string> TextFiles() => Files().Where(file => !Binary.Contains(Path.GetExtension(file), StringComparer.Ordinal));

    public static IEnumerable<string> RootEntries() => new DirectoryInfo(Root).EnumerateFileSystemInfos()
        .Select(entry => entry.Name).Where(name => !LeftBehind.Contains(name));

    public static string Read(string file) => File.ReadAllText(Path.Combine(Root, file));

    public static bool Exists(string path) => Path.Exists(Path.Combine(Root, path));

    public static bool InAny(string file, params string[] folders) =>
        folders.Any(folder => file.StartsWith(folder, StringComparison.Ordinal));

    private static IEnumerable<string> Below(string folder)
    {
        foreach (var file in Directory.EnumerateFiles(folder).Where(file => !LeftBehind.Contains(Path.GetFileName(file))))
        {
            yield return Path.GetRelativePath(Root, file).Replace('\\', '/');
        }

        foreach (var child in Directory.EnumerateDirectories(folder).Where(child => !IsLeftBehind(child)))
        {
            foreach (var file in Below(child))
            {
                yield return file;
            }
        }
    }

    private static bool IsLeftBehind(string folder) =>
        LeftBehind.Contains(Path.GetFileName(folder)) || folder.Replace('\\', '/').EndsWith("/wwwroot/assets", StringComparison.Ordinal);

    private static SourceProject ReadProject(string file)
    {
        var project = XDocument.Load(file);
        var name = Path.GetFileNameWithoutExtension(file);
        return new SourceProject(
            name,
            project.Descendants("AssemblyName").FirstOrDefault()?.Value ?? name,
            Path.GetRelativePath(Root, Path.GetDirectoryName(file)!).Replace('\\', '/'),
            [.. project.Descendants("ProjectReference").Select(reference => Path.GetFileNameWithoutExtension(reference.Attribute("Include")!.Value))]);
    }

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(Path.GetDirectoryName(Assembly.GetExecutingAssembly().Location)!);
        while (!File.Exists(Path.Combine(folder.FullName, "Samenspel.slnx")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("Samenspel.slnx was not found above the tests.");
        }

        return folder.FullName;
    }
}
