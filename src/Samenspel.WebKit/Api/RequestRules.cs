using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;
using Samenspel.Kernel;
using Samenspel.WebKit.Numbers;
using Samenspel.WebKit.Problems;
using Samenspel.WebKit.Texts;

namespace Samenspel.WebKit.Api;

/// <summary>What every request to the API has to keep, before its endpoint runs: it takes JSON, and names no parameter that is not there.</summary>
public sealed class RequestRules : IEndpointFilter
{
    private static readonly MediaTypeHeaderValue Json = new("application/json");
    private static readonly MediaTypeHeaderValue ProblemJson = new("application/problem+json");

    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(next);
        var http = context.HttpContext;
        if (http.GetEndpoint()?.Metadata.GetMetadata<AnswersWithFile>() is null && !Takes(http.Request, Json))
        {
            return Problem.Of(StatusCodes.Status406NotAcceptable, "api.not-acceptable", ApiTexts.NotAcceptable);
        }

        var known = http.GetEndpoint()?.Metadata.GetMetadata<QueryParameters>()?.All ?? [];
        var refusals = new List<Refusal>();
        foreach (var (name, values) in http.Request.Query)
        {
            if (known.FirstOrDefault(one => one.Name == name) is not { } parameter)
            {
                var names = known.Count == 0 ? ApiTexts.NoParameters : string.Join(", ", known.Select(one => one.Name));
                refusals.Add(new Refusal(RefusalKind.Invalid, "api.unknown-parameter", Phrase.With(ApiTexts.UnknownParameter, name, names), name));
            }
            else if (values.Count > 1 && !parameter.IsList)
            {
                refusals.Add(new Refusal(RefusalKind.Invalid, "api.repeated-parameter", Phrase.With(ApiTexts.RepeatedParameter, name), name));
            }
        }

        return refusals.Count > 0 ? Problem.From(refusals) : await next(context);
    }

    /// <returns>Whether Accept leaves room for this media type, or for the problem that may come in its place.</returns>
    public static bool Takes(HttpRequest request, MediaTypeHeaderValue type)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(type);

        // What is not said is anything; a quality of zero is a refusal.
        var accepted = request.GetTypedHeaders().Accept;
        return accepted.Count == 0 && string.IsNullOrWhiteSpace(request.Headers.Accept)
            || accepted.Any(range => range.Quality is not 0 && (type.IsSubsetOf(range) || ProblemJson.IsSubsetOf(range)));
    }
}
