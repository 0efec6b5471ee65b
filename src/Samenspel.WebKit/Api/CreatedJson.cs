using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace Samenspel.WebKit.Api;

/// <summary>What was made, where it is and its entity tag: 201; or 200 with the same for what was there already.</summary>
/// <param name="Location">Its address below the API's root, such as <c>/dossiers/…</c>.</param>
/// <param name="Tag">Its entity tag.</param>
/// <param name="Content">Itself, as JSON.</param>
public sealed record CreatedJson(string Location, string Tag, ReadOnlyMemory<byte> Content) : IResult
{
    /// <summary>Whether it was there before it was asked for.</summary>
    public bool WasThere { get; init; }

    public static CreatedJson Of<T>(string location, T body, int version)
    {
        var content = JsonSerializer.SerializeToUtf8Bytes(body, ApiJson.Options);
        return new CreatedJson(location, EntityTag.Of(content, version), content);
    }

    public async Task ExecuteAsync(HttpContext httpContext)
    {
        ArgumentNullException.ThrowIfNull(httpContext);
        var response = httpContext.Response;
        response.StatusCode = WasThere ? StatusCodes.Status200OK : StatusCodes.Status201Created;
        response.Headers.Location = $"{httpContext.Request.PathBase}{ApiAddress.Root}{Location}";
        response.Headers.ETag = Tag;
        response.ContentType = "application/json";
        response.ContentLength = Content.Length;
        await response.Body.WriteAsync(Content, httpContext.RequestAborted);
    }
}
