using Samenspel.Kernel;
using Samenspel.Web.Tests.Atlas;

namespace Samenspel.Web.Tests.BusinessCases;

/// <summary>The shipped examples in a folder of their own, one of them changed.</summary>
internal sealed class ShippedExamples : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("samenspel-examples-");

    public ShippedFiles Files => new(_folder.FullName);

    /// <param name="name">The file that differs.</param>
    /// <param name="change">From what is shipped under that name, or nothing, to what stands there now.</param>
    public static ShippedExamples With(string name, Func<string, string> change)
    {
        var examples = new ShippedExamples();
        var target = Directory.CreateDirectory(examples.Files.Examples);
        foreach (var file in Directory.GetFiles(Path.Combine(AtlasDatabase.RepositoryRoot, "examples"), "*.json"))
        {
            File.Copy(file, Path.Combine(target.FullName, Path.GetFileName(file)));
        }

        var path = Path.Combine(target.FullName, name);
        File.WriteAllText(path, change(File.Exists(path) ? File.ReadAllText(path) : ""));
        return examples;
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
