using System.Security.Cryptography;
using System.Text.Json;
using Samenspel.Modules.Process.Content.Checking;
using Samenspel.Modules.Process.Texts;

namespace Samenspel.Modules.Process.Content.Reading;

/// <summary>Reads the files of folders; what is no JSON is a fault and is left out.</summary>
internal static class ContentReader
{
    private const int MostBytes = 10_000_000;
    private static readonly byte[] ByteOrderMark = [0xEF, 0xBB, 0xBF];

    public static List<ContentFile> Read(IEnumerable<ContentFolder> folders, FaultList faults)
    {
        var files = new List<ContentFile>();
        foreach (var folder in folders)
        {
            var names = folder.Names().ToList();
            if (names.Count == 0)
            {
                faults.Add(folder.Title, "$", "no-documents", CheckTexts.NoDocuments, CheckTexts.NoDocuments_Mend);
            }

            files.AddRange(names.Select(name => Read(folder, name, faults)).OfType<ContentFile>());
        }

        return files;
    }

    private static ContentFile? Read(ContentFolder folder, string name, FaultList faults)
    {
        try
        {
            var path = folder.FileOf(name);
            if (new FileInfo(path).Length > MostBytes)
            {
                faults.Add(folder.Shown(name), "$", "too-large", CheckTexts.TooLarge, CheckTexts.TooLarge_Mend, MostBytes / 1_000_000);
                return null;
            }

            var bytes = File.ReadAllBytes(path);
            var hash = Convert.ToHexStringLower(SHA256.HashData(bytes));
            var text = bytes.AsSpan().StartsWith(ByteOrderMark) ? bytes.AsMemory(ByteOrderMark.Length) : bytes;
            using var document = JsonDocument.Parse(text);
            var file = new ContentFile(folder, name, hash, document.RootElement.Clone(), text);
            if (IsReadable(file.Root))
            {
                return file;
            }

            faults.Add(folder.Shown(name), "$", "malformed-text", CheckTexts.MalformedText, CheckTexts.MalformedText_Mend);
            return null;
        }
        catch (JsonException malformed)
        {
            faults.Add(
                folder.Shown(name), "$", (int)(malformed.LineNumber ?? 0) + 1, "malformed-json", CheckTexts.MalformedJson, CheckTexts.MalformedJson_Mend,
                (malformed.LineNumber ?? 0) + 1, (malformed.BytePositionInLine ?? 0) + 1);
            return null;
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            faults.Add(folder.Shown(name), "$", "unreadable-file", CheckTexts.UnreadableFile, CheckTexts.UnreadableFile_Mend, unreadable.Message.TrimEnd('.'));
            return null;
        }
    }

    // JSON may escape half of a pair of characters, such as \ud800 alone; no text can be made of that.
    private static bool IsReadable(Spot spot)
    {
        try
        {
            _ = spot.Text;
            return spot.Items().All(IsReadable) && spot.Properties().All(property => IsReadable(property.Spot));
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }
}
