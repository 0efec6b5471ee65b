using Samenspel.Modules.Dossiers.Uploads;

namespace Samenspel.Modules.Dossiers.Contributions;

/// <summary>Files that nothing refers to any more once the write is certain.</summary>
internal sealed record ReleasedFiles(IReadOnlyList<Guid> Files)
{
    public void RemoveFrom(UploadStore store)
    {
        foreach (var file in Files)
        {
            store.Remove(file);
        }
    }
}
