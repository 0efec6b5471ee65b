using Samenspel.Kernel;

namespace Samenspel.Modules.Process.Content.Reading;

/// <summary>
/// Reads and checks the content before the site opens when an operator added a folder: whoever wrote a fault is told on the console and not on a page.
/// What ships with the product is checked by its tests, and is read when it is first needed.
/// </summary>
internal sealed class CheckContent(ContentFolders folders, ContentLibrary library) : IPreparation
{
    public int Order => 6;

    public Task PrepareAsync(IProgress<string> progress, CancellationToken cancellation)
    {
        if (folders.HasOwn)
        {
            library.Check();
        }

        return Task.CompletedTask;
    }
}
