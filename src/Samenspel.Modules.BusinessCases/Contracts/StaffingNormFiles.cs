using Samenspel.Kernel;
using Samenspel.Modules.BusinessCases.Norms;

namespace Samenspel.Modules.BusinessCases.Contracts;

/// <summary>Reads <c>content/norms</c>; the files are described in docs/methods/business-case.md.</summary>
public static class StaffingNormFiles
{
    /// <returns>All norms, or every fault with <c>file.json: $.path</c> in <see cref="Refusal.Field"/>.</returns>
    /// <exception cref="IOException">The folder or a file cannot be read.</exception>
    public static Outcome<StaffingNorms> Read(string folder) => NormReader.Read(folder);

    /// <exception cref="UnusableSetupException">A file has a fault or cannot be read; the message names all faults.</exception>
    public static StaffingNorms Load(ShippedFiles files)
    {
        ArgumentNullException.ThrowIfNull(files);
        var folder = Path.Combine(files.Content, "norms");
        try
        {
            var outcome = Read(folder);
            return outcome.TryGet(out var norms)
                ? norms
                : throw new UnusableSetupException(
                    string.Join("; ", outcome.Refusals.Select(refusal => $"{refusal.Field}: {refusal.Message}")));
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            throw new UnusableSetupException($"{folder}: {unreadable.Message}", unreadable);
        }
    }
}
