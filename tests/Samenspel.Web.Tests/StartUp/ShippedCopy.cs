namespace Samenspel.Web.Tests.StartUp;

/// <summary>The data that comes with the product, copied so that a test may damage it.</summary>
internal sealed class ShippedCopy : IDisposable
{
    public ShippedCopy()
    {
        foreach (var folder in new[] { "data", "content", "examples" })
        {
            var source = Path.Combine(Path.GetDirectoryName(SiteProcess.Program)!, folder);
            foreach (var file in Directory.EnumerateFiles(source, "*", SearchOption.AllDirectories))
            {
                var target = Path.Combine(Root, folder, Path.GetRelativePath(source, file));
                Directory.CreateDirectory(Path.GetDirectoryName(target)!);
                File.Copy(file, target);
            }
        }
    }

    public string Root { get; } = Directory.CreateTempSubdirectory("samenspel-shipped-").FullName;

    public string this[string file] => Path.Combine(Root, "data", file);

    public void Dispose() => Directory.Delete(Root, recursive: true);
}
