using Samenspel.Modules.BusinessCases.Uncertainty;

namespace Samenspel.Modules.BusinessCases.Versions;

/// <summary>The shipped edition of the defaults, byte for byte: a version keeps it whole.</summary>
internal static class DefaultsFile
{
    private static readonly Lazy<byte[]> TheBytes = new(Read);

    public static byte[] Bytes => TheBytes.Value;

    private static byte[] Read()
    {
        using var stream = typeof(DefaultsReader).Assembly.GetManifestResourceStream("defaults/uncertainty.json")!;
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }
}
