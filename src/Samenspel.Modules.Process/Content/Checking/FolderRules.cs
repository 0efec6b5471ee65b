using System.Security.Cryptography;
using Samenspel.Modules.Process.Content.Reading;
using Samenspel.Modules.Process.Texts;

namespace Samenspel.Modules.Process.Content.Checking;

/// <summary>How files are called, who publishes from which folder, and that what was given out is still the same.</summary>
internal static class FolderRules
{
    private const int HashLength = 64;

    public static void Check(IReadOnlyList<ContentFolder> folders, IReadOnlyList<ContentFile> files, FaultList faults)
    {
        foreach (var file in files)
        {
            CheckName(file, faults);
        }

        foreach (var same in files.Where(file => file.Id.Length > 0).GroupBy(file => file.Key))
        {
            foreach (var other in same.Skip(1))
            {
                faults.Add(other, other.Root.At("id"), "double-document", CheckTexts.DoubleDocument, CheckTexts.DoubleDocument_Mend, same.First().Shown);
            }
        }

        foreach (var publisher in files.Where(file => file.Publisher.Length > 0).GroupBy(file => file.Publisher, StringComparer.Ordinal))
        {
            foreach (var stranger in publisher.Where(file => file.Folder != publisher.First().Folder))
            {
                faults.Add(stranger, stranger.Root.At("publisher"), "publisher-taken", CheckTexts.PublisherTaken, CheckTexts.PublisherTaken_Mend, publisher.Key, publisher.First().Folder.Title);
            }
        }

        foreach (var folder in folders)
        {
            CheckGivenOut(folder, faults);
        }
    }

    private static void CheckName(ContentFile file, FaultList faults)
    {
        if (file.Id.Length > 0 && file.Version > 0 && $"{file.Id}.v{file.Version}.json" is var expected && file.Name.Split('/')[^1] != expected)
        {
            faults.Add(file, file.Root, "file-name", CheckTexts.FileName, CheckTexts.FileName_Mend, expected);
        }

        if (file.Format is { } format && file.Root.At("$schema") is { Text.Length: > 0 } schema && schema.Text.Split('/')[^1] != ContentFormats.SchemaOf(format))
        {
            faults.Add(file, schema, "other-schema", CheckTexts.OtherSchema, CheckTexts.OtherSchema_Mend, ContentFormats.SchemaOf(format));
        }
    }

    private static void CheckGivenOut(ContentFolder folder, FaultList faults)
    {
        var list = folder.FileOf(ContentFolder.GivenOut);
        if (!File.Exists(list))
        {
            return;
        }

        foreach (var (index, line) in File.ReadLines(list).Index().Where(each => !string.IsNullOrWhiteSpace(each.Item)))
        {
            CheckGivenOut(folder, line, $"$[{index}]", faults);
        }
    }

    // As sha256sum writes it: the hash, two spaces or a space and a star, the name.
    private static void CheckGivenOut(ContentFolder folder, string line, string path, FaultList faults)
    {
        var list = folder.Shown(ContentFolder.GivenOut);
        var hash = line.Length > HashLength ? line[..HashLength] : "";
        var name = line.Length > HashLength ? line[HashLength..].TrimStart(' ', '*').TrimEnd() : "";
        if (name.Length == 0 || !hash.All(char.IsAsciiHexDigit) || Path.IsPathRooted(name) || name.Split('/').Contains("..", StringComparer.Ordinal))
        {
            faults.Add(list, path, "given-out-unreadable", CheckTexts.GivenOutUnreadable, CheckTexts.GivenOutUnreadable_Mend, line);
        }
        else if (!File.Exists(folder.FileOf(name)))
        {
            faults.Add(list, path, "given-out-gone", CheckTexts.GivenOutGone, CheckTexts.GivenOutGone_Mend, name);
        }
        else if (!string.Equals(hash, Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(folder.FileOf(name)))), StringComparison.OrdinalIgnoreCase))
        {
            faults.Add(folder.Shown(name), "$", "changed-after-issue", CheckTexts.ChangedAfterIssue, CheckTexts.ChangedAfterIssue_Mend, ContentFolder.GivenOut);
        }
    }
}
