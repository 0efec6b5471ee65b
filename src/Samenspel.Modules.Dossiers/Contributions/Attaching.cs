using Samenspel.Modules.Dossiers.Domain;
using Samenspel.Modules.Dossiers.Uploads;

namespace Samenspel.Modules.Dossiers.Contributions;

internal static class Attaching
{
    public static async Task AttachAsync(this Contribution contribution, SentFile? sent, UploadStore store, DateTimeOffset now, CancellationToken cancellation)
    {
        if (sent is null)
        {
            return;
        }

        var id = Guid.CreateVersion7(now);
        await store.WriteAsync(id, sent.Content, cancellation);
        (contribution.FileId, contribution.FileName, contribution.FileType) = (id, sent.Name, sent.Kind.Type);
        (contribution.FileSize, contribution.FileHash) = (sent.Content.LongLength, sent.Hash);
    }
}
