using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Samenspel.Data;
using Samenspel.Kernel;
using Samenspel.Modules.Dossiers.Domain;

namespace Samenspel.Modules.Dossiers.Uploads;

/// <summary>At every start, removes files without a row: those of a write that was cut off and of a contribution that is gone.</summary>
internal sealed class UploadCleaning(SamenspelDb db, UploadStore store) : IPreparation
{
    public int Order => 90;

    public async Task PrepareAsync(IProgress<string> progress, CancellationToken cancellation)
    {
        var known = await db.Set<Contribution>().Where(one => one.FileId != null).Select(one => one.FileId!.Value).ToHashSetAsync(cancellation);
        var removed = store.RemoveAllBut(known);
        if (removed > 0)
        {
            progress.Report(string.Create(CultureInfo.InvariantCulture, $"Removed {removed} files that no contribution refers to."));
        }
    }
}
