using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;
using Samenspel.Kernel;
using Samenspel.WebKit.Numbers;
using Samenspel.WebKit.Texts;

namespace Samenspel.WebKit.Api;

/// <summary>The page of a list that was asked for.</summary>
public sealed record PageChoice(int Number, int Size)
{
    public const int Standard = 20;
    public const int Largest = 100;
    private const int Last = 100_000;

    public static PageChoice Read(IQueryCollection query, ICollection<Refusal> refusals)
    {
        ArgumentNullException.ThrowIfNull(query);
        ArgumentNullException.ThrowIfNull(refusals);
        return new(Whole(query, QueryParameter.Page.Name, 1, Last, refusals), Whole(query, QueryParameter.PageSize.Name, Standard, Largest, refusals));
    }

    /// <returns>The answer with its links to the other pages, or a refusal when there is no such page.</returns>
    public IResult Answer<T>(HttpContext http, IReadOnlyList<T> all)
    {
        ArgumentNullException.ThrowIfNull(all);
        return Answer(http, [.. all.Skip((Number - 1) * Size).Take(Size)], all.Count);
    }

    /// <summary>The same for a page that was cut already.</summary>
    public IResult Answer<T>(HttpContext http, IReadOnlyList<T> rows, int total)
    {
        ArgumentNullException.ThrowIfNull(http);
        var last = Math.Max(1, (total + Size - 1) / Size);
        if (Number > last)
        {
            return Problems.Problem.From([new(RefusalKind.NotFound, "api.unknown-page", Phrase.With(ApiTexts.UnknownPage, Number, last), QueryParameter.Page.Name)]);
        }

        http.Response.Headers.Link = string.Join(", ", Links(http, last));
        return Results.Json(new ApiPage<T>(Number, Size, total, rows), ApiJson.Options);
    }

    private List<string> Links(HttpContext http, int last)
    {
        var links = new List<string> { Link(http, Number, "self"), Link(http, 1, "first"), Link(http, last, "last") };
        if (Number > 1)
        {
            links.Add(Link(http, Number - 1, "prev"));
        }

        if (Number < last)
        {
            links.Add(Link(http, Number + 1, "next"));
        }

        return links;
    }

    private string Link(HttpContext http, int page, string relation)
    {
        var query = new QueryBuilder(http.Request.Query
            .Where(part => part.Key != QueryParameter.Page.Name && part.Key != QueryParameter.PageSize.Name)
            .SelectMany(part => part.Value, (part, value) => KeyValuePair.Create(part.Key, value ?? "")))
        {
            { QueryParameter.Page.Name, page.ToString(CultureInfo.InvariantCulture) },
            { QueryParameter.PageSize.Name, Size.ToString(CultureInfo.InvariantCulture) },
        };
        return $"<{http.Request.Scheme}://{http.Request.Host}{http.Request.PathBase}{http.Request.Path}{query}>; rel=\"{relation}\"";
    }

    private static int Whole(IQueryCollection query, string name, int standard, int most, ICollection<Refusal> refusals)
    {
        if (!query.TryGetValue(name, out var values))
        {
            return standard;
        }

        if (int.TryParse(values.ToString(), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1 && number <= most)
        {
            return number;
        }

        refusals.Add(new Refusal(RefusalKind.Invalid, "api.out-of-range", Phrase.With(ApiTexts.OutOfRange, name, 1, most), name));
        return standard;
    }
}
