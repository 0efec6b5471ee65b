using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;
using Samenspel.WebKit.Problems;
using Samenspel.WebKit.Texts;

namespace Samenspel.WebKit.Api;

/// <summary>The version that a change was made from, as its If-Match says.</summary>
/// <param name="Version">Null when any version will do: <c>If-Match: *</c>.</param>
public sealed record IfMatch(int? Version)
{
    // No version is ever this one: what is not a tag of ours can match nothing.
    private const int None = -1;

    /// <returns>What it says, or the answer: 428 when it is not there, 400 when it is no list of tags.</returns>
    public static (IfMatch? Match, IResult? Answer) Read(HttpRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        var header = request.Headers.IfMatch;
        if (StringValues.IsNullOrEmpty(header))
        {
            return (null, Problem.Of(StatusCodes.Status428PreconditionRequired, "api.if-match-missing", ApiTexts.IfMatchMissing));
        }

        if (!EntityTagHeaderValue.TryParseStrictList(header, out var tags) || tags.Count == 0)
        {
            return (null, Problem.Of(StatusCodes.Status400BadRequest, "api.if-match-malformed", ApiTexts.IfMatchMalformed));
        }

        return tags.Any(tag => tag.Equals(EntityTagHeaderValue.Any)) ? (new IfMatch((int?)null), null) : (new IfMatch(tags.Max(VersionOf)), null);
    }

    /// <summary>For what says its version without a handler that asks for it.</summary>
    /// <returns>Null when the change was made from this version; otherwise the answer.</returns>
    public static IResult? Against(HttpRequest request, int version)
    {
        var (match, answer) = Read(request);
        return match is null || match.Version is null || match.Version == version
            ? answer
            : Problem.Of(StatusCodes.Status412PreconditionFailed, "api.changed-meanwhile", ApiTexts.ChangedMeanwhile);
    }

    private static int VersionOf(EntityTagHeaderValue tag) => !tag.IsWeak
        && int.TryParse(tag.Tag.ToString().Trim('"').Split('-')[0], NumberStyles.None, CultureInfo.InvariantCulture, out var version) && tag.Tag.ToString().Contains('-', StringComparison.Ordinal)
            ? version
            : None;
}
