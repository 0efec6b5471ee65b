namespace Samenspel.WebKit.Api;

/// <summary>What an endpoint takes after the question mark; what is not named is refused.</summary>
/// <param name="Name">In camel case.</param>
/// <param name="Kind">string, integer, number, boolean, date or date-time.</param>
/// <param name="Words">The only words that it takes; null for any.</param>
/// <param name="IsList">Whether it may be there more than once.</param>
public sealed record QueryParameter(string Name, string Kind = "string", IReadOnlyList<string>? Words = null, bool IsList = false)
{
    public static readonly QueryParameter Page = new("pagina", "integer") { Minimum = 1 };
    public static readonly QueryParameter PageSize = new("paginaGrootte", "integer") { Minimum = 1, Maximum = PageChoice.Largest };

    public int? Minimum { get; init; }

    public int? Maximum { get; init; }

    /// <summary>Whether the endpoint refuses to answer without it.</summary>
    public bool IsRequired { get; init; }

    /// <summary>A column to sort by, with a minus before it for the other direction.</summary>
    public static QueryParameter Sort(IEnumerable<string> columns) => new("sorteer", Words: [.. columns.SelectMany(column => new[] { column, "-" + column })]);
}
