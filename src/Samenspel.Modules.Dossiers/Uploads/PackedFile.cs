using System.IO.Compression;
using System.Text;

namespace Samenspel.Modules.Dossiers.Uploads;

/// <summary>Office and OpenDocument files: a zip file with known parts. One with macros, or that unpacks to far more than it is, is refused.</summary>
internal static class PackedFile
{
    private const int MaxParts = 5000;
    private const long MaxUnpacked = 200L * 1024 * 1024;
    private const int MaxRatio = 200;
    private const long SmallEnough = 5L * 1024 * 1024;

    public static FileKind? KindOf(byte[] content)
    {
        try
        {
            using var stream = new MemoryStream(content, writable: false);
            using var zip = new ZipArchive(stream, ZipArchiveMode.Read);
            return EndsAsZip(content) && zip.Entries.Count <= MaxParts && !HasMacros(zip) && UnpacksWithin(zip, content.LongLength) ? KindOf(zip) : null;
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }

    // What the directory says of sizes may be a lie; the parts are read, up to the limit.
    private static bool UnpacksWithin(ZipArchive zip, long packed)
    {
        var buffer = new byte[81920];
        long total = 0;
        foreach (var part in zip.Entries)
        {
            using var reader = part.Open();
            for (int read; (read = reader.Read(buffer, 0, buffer.Length)) > 0;)
            {
                total += read;
                if (total > MaxUnpacked || (total > SmallEnough && total > packed * MaxRatio))
                {
                    return false;
                }
            }
        }

        return true;
    }

    private static bool HasMacros(ZipArchive zip) => zip.Entries.Any(part =>
        part.FullName.Contains("vbaProject", StringComparison.OrdinalIgnoreCase)
        || part.FullName.Contains("vbaData", StringComparison.OrdinalIgnoreCase)
        || part.FullName.Contains("activeX", StringComparison.OrdinalIgnoreCase)
        || part.FullName.StartsWith("Basic/", StringComparison.OrdinalIgnoreCase)
        || part.FullName.StartsWith("Scripts/", StringComparison.OrdinalIgnoreCase)
        || part.FullName.Contains("..", StringComparison.Ordinal));

    private static FileKind? KindOf(ZipArchive zip)
    {
        if (Read(zip, "mimetype") is { } type)
        {
            return new[] { FileKind.OpenText, FileKind.OpenSheet, FileKind.OpenPresentation }.FirstOrDefault(kind => kind.Type == type.Trim());
        }

        // The main part's declared type tells a document from one with macros, whatever the file is called.
        if (Read(zip, "[Content_Types].xml") is not { } types || types.Contains("macroEnabled", StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        return new[] { (FileKind.Document, "word/document.xml"), (FileKind.Workbook, "xl/workbook.xml"), (FileKind.Presentation, "ppt/presentation.xml") }
            .Where(one => zip.GetEntry(one.Item2) is not null && types.Contains(one.Item1.Type + ".main+xml", StringComparison.Ordinal))
            .Select(one => one.Item1)
            .FirstOrDefault();
    }

    private static string? Read(ZipArchive zip, string name)
    {
        if (zip.GetEntry(name) is not { } part)
        {
            return null;
        }

        using var reader = new StreamReader(part.Open(), Encoding.UTF8);
        var buffer = new char[200_000];
        return new string(buffer, 0, reader.ReadBlock(buffer, 0, buffer.Length));
    }

    // Nothing after the directory: what follows could be another file.
    private static bool EndsAsZip(byte[] content)
    {
        var end = content.AsSpan().LastIndexOf((byte[])[0x50, 0x4B, 0x05, 0x06]);
        return end >= 0 && end + 22 <= content.Length && end + 22 + BitConverter.ToUInt16(content, end + 20) == content.Length;
    }
}
