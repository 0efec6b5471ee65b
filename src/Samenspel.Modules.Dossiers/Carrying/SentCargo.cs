using Microsoft.AspNetCore.Http;
using Samenspel.Kernel;
using Samenspel.Modules.Dossiers.Texts;
using Samenspel.Modules.Dossiers.Uploads;
using Samenspel.WebKit.Numbers;

namespace Samenspel.Modules.Dossiers.Carrying;

/// <summary>A file that somebody sends to take in.</summary>
internal static class SentCargo
{
    /// <summary>The field of the form.</summary>
    public const string Field = "File";

    /// <summary>The largest file, in bytes: the largest form that the server reads, less what stands beside the file.</summary>
    public const int MaxSize = (int)UploadStore.MostOfAForm - UploadStore.Megabyte;

    public static Refusal TooLarge() => new(RefusalKind.Invalid, "carry.file-too-large", Phrase.With(CarryTexts.FileTooLarge, MaxSize / UploadStore.Megabyte), Field);

    /// <returns>The content, or why there is none.</returns>
    public static async Task<Outcome<byte[]>> ReadAsync(IFormFile? sent, CancellationToken cancellation) => sent switch
    {
        null or { Length: 0 } => new Refusal(RefusalKind.Invalid, "carry.no-file", CarryTexts.NoFile, Field),
        { Length: > MaxSize } => TooLarge(),
        _ => await BytesAsync(sent, cancellation),
    };

    public static async Task<byte[]> BytesAsync(IFormFile sent, CancellationToken cancellation)
    {
        var content = new byte[sent.Length];
        await using var stream = sent.OpenReadStream();
        await stream.ReadExactlyAsync(content, cancellation);
        return content;
    }
}
