using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace Samenspel.WebKit.Api;

/// <summary>An answer with its entity tag; the asker who has it already gets 304 and no body.</summary>
public sealed class TaggedJson : IResult
{
    private readonly ReadOnlyMemory<byte> _content;
    private readonly string _tag;

    private TaggedJson(ReadOnlyMemory<byte> content, int? version) => (_content, _tag) = (content, EntityTag.Of(content.Span, version));

    /// <param name="body">What is answered.</param>
    /// <param name="version">Its version, when it has one.</param>
    public static TaggedJson Of<T>(T body, int? version = null) => new(JsonSerializer.SerializeToUtf8Bytes(body, ApiJson.Options), version);

    /// <summary>The same for what is JSON already.</summary>
    public static TaggedJson OfJson(ReadOnlyMemory<byte> json, int? version = null) => new(json, version);

    public async Task ExecuteAsync(HttpContext httpContext)
    {
        ArgumentNullException.ThrowIfNull(httpContext);
        httpContext.Response.Headers.ETag = _tag;
        if (EntityTag.IsKnown(httpContext.Request, _tag))
        {
            httpContext.Response.StatusCode = StatusCodes.Status304NotModified;
            return;
        }

        httpContext.Response.ContentType = "application/json";
        httpContext.Response.ContentLength = _content.Length;
        await httpContext.Response.Body.WriteAsync(_content, httpContext.RequestAborted);
    }
}
