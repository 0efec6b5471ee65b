using System.Text.Json.Serialization;

namespace Samenspel.WebKit.Api;

/// <summary>A page of a list.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Size">How many a page holds at most.</param>
/// <param name="Total">How many there are on all pages together.</param>
public sealed record ApiPage<T>(
    [property: JsonPropertyName("pagina")] int Number,
    [property: JsonPropertyName("paginaGrootte")] int Size,
    [property: JsonPropertyName("totaal")] int Total,
    [property: JsonPropertyName("resultaten")] IReadOnlyList<T> Rows);
