using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Samenspel.WebKit.Api;

/// <summary>What an endpoint of the API says of itself, for its description and for what stands round it.</summary>
public static class ApiMetadata
{
    /// <summary>Names the operation and what it takes after the question mark.</summary>
    public static RouteHandlerBuilder Is(this RouteHandlerBuilder endpoint, string operation, string tag, params QueryParameter[] parameters) =>
        endpoint.WithName(operation).WithTags(tag).WithMetadata(new QueryParameters(parameters));

    /// <summary>What it answers when all is well.</summary>
    public static RouteHandlerBuilder Gives<T>(this RouteHandlerBuilder endpoint, int status = StatusCodes.Status200OK) =>
        endpoint.Produces<T>(status, "application/json");

    /// <summary>What it takes as body.</summary>
    public static RouteHandlerBuilder Takes<T>(this RouteHandlerBuilder endpoint, string name)
        where T : notnull => endpoint.WithMetadata(new TakesBody(typeof(T), name));

    /// <summary>It takes one file, in this part of multipart/form-data.</summary>
    public static RouteHandlerBuilder TakesFile(this RouteHandlerBuilder endpoint, string part) => endpoint.WithMetadata(new TakesFile(part));

    /// <summary>It answers with a file of one of these media types.</summary>
    public static RouteHandlerBuilder GivesFile(this RouteHandlerBuilder endpoint, IReadOnlyList<string> types) =>
        endpoint.Produces(StatusCodes.Status200OK).WithMetadata(new AnswersWithFile(types));

    /// <summary>It answers with an entity tag and knows If-None-Match.</summary>
    public static RouteHandlerBuilder HasTag(this RouteHandlerBuilder endpoint) => endpoint.WithMetadata(new AnswersWithTag());

    /// <summary>It changes what was read with a tag, and only that.</summary>
    public static RouteHandlerBuilder WantsIfMatch(this RouteHandlerBuilder endpoint) => endpoint.WithMetadata(new WantsTag());

    /// <summary>It knows Idempotency-Key.</summary>
    public static RouteHandlerBuilder KeepsAnswer(this RouteHandlerBuilder endpoint) => endpoint.WithMetadata(new AnswersOnce());

    /// <summary>It may refuse with these.</summary>
    public static RouteHandlerBuilder Refuses(this RouteHandlerBuilder endpoint, params int[] statuses)
    {
        foreach (var status in statuses)
        {
            endpoint.ProducesProblem(status);
        }

        return endpoint;
    }
}
