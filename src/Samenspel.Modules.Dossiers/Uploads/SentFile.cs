using System.Security.Cryptography;
using Microsoft.AspNetCore.Http;
using Samenspel.Kernel;
using Samenspel.Modules.Dossiers.Texts;
using Samenspel.WebKit.Numbers;

namespace Samenspel.Modules.Dossiers.Uploads;

/// <summary>A file that was looked at and may be kept.</summary>
internal sealed record SentFile(string Name, FileKind Kind, byte[] Content)
{
    public const string Field = "File";

    public string Hash => Convert.ToHexStringLower(SHA256.HashData(Content));

    public static Refusal TooLarge(int maxSize) =>
        new(RefusalKind.Invalid, "dossiers.file-too-large", Phrase.With(DossierTexts.File_TooLarge, maxSize / UploadStore.Megabyte), Field);

    /// <returns>The file, or why it is not taken; nothing when none was sent.</returns>
    public static async Task<Outcome<SentFile?>> ReadAsync(IFormFile? sent, int maxSize, CancellationToken cancellation)
    {
        if (sent is null || (sent.Length == 0 && string.IsNullOrEmpty(sent.FileName)))
        {
            return (SentFile?)null;
        }

        if (sent.Length > maxSize)
        {
            return TooLarge(maxSize);
        }

        var content = new byte[sent.Length];
        await using var stream = sent.OpenReadStream();
        await stream.ReadExactlyAsync(content, cancellation);
        return FileContent.KindOf(content, sent.FileName) is { } kind
            ? new SentFile(FileNameRule.Clean(sent.FileName, kind.Ending), kind, content)
            : new Refusal(RefusalKind.Invalid, "dossiers.file-kind", DossierTexts.File_Kind, Field);
    }
}
