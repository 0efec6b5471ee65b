using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;
using Samenspel.Kernel;
using Samenspel.WebKit.Numbers;
using Samenspel.WebKit.Problems;
using Samenspel.WebKit.Texts;

namespace Samenspel.WebKit.Api;

/// <summary>Reads a request that carries one file, as multipart/form-data. A body that is too large is left off as soon as that shows.</summary>
public static class FileBody
{
    // What stands round a file in such a body: boundaries and the headers of its part.
    private const int Margin = 16 * 1024;

    /// <param name="request">The request.</param>
    /// <param name="part">The part that holds the file; another one is refused.</param>
    /// <param name="maxSize">The largest file, in bytes.</param>
    /// <param name="tooLarge">What is said to a larger one; it gets 413.</param>
    /// <param name="cancellation">Ends the work.</param>
    /// <returns>The file, or the answer that says what is wrong.</returns>
    public static async Task<(IFormFile? File, IResult? Answer)> ReadAsync(
        HttpRequest request, string part, int maxSize, Refusal tooLarge, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(tooLarge);
        if (BoundaryOf(request) is not { } boundary)
        {
            return (null, Problem.Of(StatusCodes.Status415UnsupportedMediaType, "api.wrong-content-type", Phrase.With(ApiTexts.WantsFile, part)));
        }

        using var body = await BytesAsync(request, maxSize + Margin, cancellation);
        if (body is null)
        {
            return (null, TooLarge(tooLarge));
        }

        var faults = new List<Refusal>();
        try
        {
            var files = await PartsAsync(new MultipartReader(boundary, body), part, faults, cancellation);
            if (files.Count != 1)
            {
                faults.Add(new Refusal(RefusalKind.Invalid, "api.one-file", Phrase.With(ApiTexts.OneFile, part), part));
            }

            return (faults.Count, files) switch
            {
                (0, [{ } file]) when file.Length > maxSize => (null, TooLarge(tooLarge)),
                (0, [{ } file]) => (file, null),
                _ => (null, Problem.From(faults)),
            };
        }
        catch (Exception malformed) when (malformed is IOException or InvalidDataException)
        {
            return (null, Problem.Of(StatusCodes.Status400BadRequest, "api.malformed-form", ApiTexts.MalformedForm));
        }
    }

    private static IResult TooLarge(Refusal refusal) => Problem.Of(StatusCodes.Status413PayloadTooLarge, refusal.Code, refusal.Message);

    private static string? BoundaryOf(HttpRequest request) =>
        MediaTypeHeaderValue.TryParse(request.ContentType, out var type) && type.MediaType.Equals("multipart/form-data", StringComparison.OrdinalIgnoreCase)
        && HeaderUtilities.RemoveQuotes(type.Boundary) is { Length: > 0 and <= 70 } boundary
            ? boundary.ToString()
            : null;

    // Counted while reading, since a length may be absent. The server's own limit is for bodies that nobody counts.
    private static async Task<MemoryStream?> BytesAsync(HttpRequest request, int most, CancellationToken cancellation)
    {
        if (request.ContentLength > most)
        {
            return null;
        }

        if (request.HttpContext.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit)
        {
            limit.MaxRequestBodySize = null;
        }

        var body = new MemoryStream();
        var piece = new byte[64 * 1024];
        int read;
        while ((read = await request.Body.ReadAsync(piece, cancellation)) > 0)
        {
            if (body.Length + read > most)
            {
                await body.DisposeAsync();
                return null;
            }

            body.Write(piece, 0, read);
        }

        body.Position = 0;
        return body;
    }

    private static async Task<List<IFormFile>> PartsAsync(MultipartReader reader, string part, List<Refusal> faults, CancellationToken cancellation)
    {
        var files = new List<IFormFile>();
        while (await reader.ReadNextSectionAsync(cancellation) is { } section)
        {
            var disposition = section.GetContentDispositionHeader();
            var name = HeaderUtilities.RemoveQuotes(disposition?.Name ?? default).ToString();
            if (disposition is null || name != part)
            {
                faults.Add(new Refusal(RefusalKind.Invalid, "api.unknown-property", Phrase.With(ApiTexts.UnknownProperty, name, part), name));
                continue;
            }

            if (!disposition.IsFileDisposition())
            {
                continue;
            }

            var content = new MemoryStream();
            await section.Body.CopyToAsync(content, cancellation);
            var fileName = HeaderUtilities.RemoveQuotes(disposition.FileNameStar.HasValue ? disposition.FileNameStar : disposition.FileName).ToString();
            files.Add(new FormFile(content, 0, content.Length, part, fileName));
        }

        return files;
    }
}
