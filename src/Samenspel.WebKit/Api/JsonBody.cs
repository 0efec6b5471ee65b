using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;
using Samenspel.Kernel;
using Samenspel.WebKit.Numbers;
using Samenspel.WebKit.Problems;
using Samenspel.WebKit.Texts;

namespace Samenspel.WebKit.Api;

/// <summary>Reads the body of a request and names everything in it that is not as described, at its place.</summary>
public static class JsonBody
{
    private const int MaxBytes = 256 * 1024;

    /// <returns>The body, or the answer that says what is wrong.</returns>
    public static async Task<(ReadBody<T>? Body, IResult? Answer)> ReadAsync<T>(HttpRequest request, CancellationToken cancellation)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(request);
        if (!IsJson(request))
        {
            return (null, Problem.Of(StatusCodes.Status415UnsupportedMediaType, "api.wrong-content-type", ApiTexts.WrongContentType));
        }

        if (await BytesAsync(request, cancellation) is not { } bytes)
        {
            return (null, Problem.Of(StatusCodes.Status413PayloadTooLarge, "api.body-too-large", Phrase.With(ApiTexts.BodyTooLarge, MaxBytes / 1024)));
        }

        var faults = new List<Refusal>();
        try
        {
            using var document = JsonDocument.Parse(bytes, new JsonDocumentOptions { AllowDuplicateProperties = false });
            JsonShape.Check(document.RootElement, typeof(T), "", faults);
            return faults.Count > 0
                ? (null, Problem.From(faults))
                : (new ReadBody<T>(document.RootElement.Deserialize<T>(ApiJson.Options)!, bytes), null);
        }
        catch (JsonException malformed)
        {
            var message = Phrase.With(ApiTexts.MalformedJson, (malformed.LineNumber ?? 0) + 1, (malformed.BytePositionInLine ?? 0) + 1);
            return (null, Problem.Of(StatusCodes.Status400BadRequest, "api.malformed-json", message));
        }
    }

    private static bool IsJson(HttpRequest request) =>
        MediaTypeHeaderValue.TryParse(request.ContentType, out var type)
        && (type.MediaType == "application/json" || type.Suffix == "json")
        && (!type.Charset.HasValue || type.Charset.Equals("utf-8", StringComparison.OrdinalIgnoreCase));

    // Counted while reading, since a length may be absent.
    private static async Task<byte[]?> BytesAsync(HttpRequest request, CancellationToken cancellation)
    {
        using var body = new MemoryStream();
        var piece = new byte[16 * 1024];
        int read;
        while ((read = await request.Body.ReadAsync(piece, cancellation)) > 0)
        {
            if (body.Length + read > MaxBytes)
            {
                return null;
            }

            body.Write(piece, 0, read);
        }

        return body.ToArray();
    }
}
