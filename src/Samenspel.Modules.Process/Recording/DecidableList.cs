using Samenspel.Modules.Dossiers.Contracts;

namespace Samenspel.Modules.Process.Recording;

/// <summary>What every module offers to base a decision on.</summary>
internal static class DecidableList
{
    public static async Task<IReadOnlyList<DecidedVersion>> ReadAsync(IEnumerable<IDecidable> decidables, DossierId id, CancellationToken cancellation)
    {
        var versions = new List<DecidedVersion>();
        foreach (var decidable in decidables)
        {
            versions.AddRange(await decidable.VersionsAsync(id, cancellation));
        }

        return versions;
    }
}
