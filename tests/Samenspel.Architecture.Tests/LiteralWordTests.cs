using System.Text.RegularExpressions;
using Samenspel.Architecture.Tests.Reading;

namespace Samenspel.Architecture.Tests;

/// <summary>Words on a page come from a resource file, never from the markup.</summary>
public sealed partial class LiteralWordTests
{
    // Read to the user by a browser or screen reader, or by a component that shows them.
    private static readonly string[] ReadAttributes =
    [
        "alt", "aria-description", "aria-label", "aria-roledescription", "aria-valuetext", "placeholder", "title", "label",
        "caption", "description", "heading", "hint", "legend", "message", "summary", "text", "unit",
    ];

    // The same in every language: names, file formats, symbols.
    private static readonly string[] SameEverywhere = ["Samenspel", "CSV", "GeoJSON", "JSON", "XLSX", "xlsx", "API", "OpenAPI", "EUPL", "CBS", "NLDS", "fte"];

    [Fact]
    public void Markup_HoldsNoWords() => Offenders.None(
        "A .razor file holds a literal word: put it in a resource file.",
        Repository.Source(".razor").SelectMany(file => LiteralWords(Repository.Read(file)).Select(word => $"{file}: {word}")));

    [Theory]
    [InlineData("<h1>Gemeenten</h1>")]
    [InlineData("<p>@Texts.Count municipalities</p>")]
    [InlineData("<p>\n    Kies eerst een gemeente\n</p>")]
    [InlineData("<input placeholder=\"Zoeken\" />")]
    [InlineData("<nav aria-label='Main menu'></nav>")]
    [InlineData("<Field Label=\"Naam\" />")]
    [InlineData("@if (rows.Count == 0)\n{\n    <p>Niets gevonden</p>\n}")]
    [InlineData("@foreach (var row in Rows)\n{\n    <td>@row.Name inwoners</td>\n}")]
    [InlineData("<PageTitle>Dossier openen</PageTitle>")]
    public void Rule_NoticesALiteralWord(string razor) => Assert.NotEmpty(LiteralWords(razor));

    [Theory]
    [InlineData("@page \"/gemeenten\"\n@inject SiteLinks Links\n<h1>@AtlasTexts.Heading</h1>")]
    [InlineData("@* Een opmerking *@<!-- another --><p>@(Format(\"a) b\", row.Count)) &middot; @row.Rows[0].Name?.Trim()</p>")]
    [InlineData("@code {\n    private string Word => \"gewoon <b>code</b>\";\n}")]
    [InlineData("@if (Row is { } row)\n{\n    var name = row.Name;\n    <p class=\"samenspel-note\" id=\"error-@row.Field\">@name</p>\n}\nelse if (Other)\n{\n    <p>@Texts.None</p>\n}\nelse\n{\n    <p>–</p>\n}")]
    [InlineData("<a href=\"@Links.To($\"/gemeenten/{Code}\")\">CSV</a>")]
    [InlineData("<input title=\"@Texts.Title\" name=\"Naam\" class=\"utrecht-textbox\" />")]
    [InlineData("<CascadingValue Value=\"Row\"><td>@Html.Cell<int>(Row) €</td></CascadingValue>")]
    [InlineData("@switch (Kind)\n{\n    case Kind.Bee:\n        <p>@Texts.Bee</p>\n        break;\n}")]
    [InlineData("<!DOCTYPE html>\n<html lang=\"nl\"></html>")]
    [InlineData("@{\n    var width = Math.Max(1, Wide);\n}\n<svg viewBox=\"0 0 @width 10\"></svg>")]
    public void Rule_LeavesCodeAndNames(string razor) => Assert.Empty(LiteralWords(razor));

    private static IEnumerable<string> LiteralWords(string razor) =>
        from text in RazorMarkup.Texts(razor).Concat(RazorMarkup.Attributes(razor, IsRead))
        from Match word in Word().Matches(text)
        where !SameEverywhere.Contains(word.Value, StringComparer.Ordinal)
        select $"\"{word.Value}\" in \"{text}\"";

    private static bool IsRead(string attribute) => ReadAttributes.Contains(attribute, StringComparer.OrdinalIgnoreCase);

    [GeneratedRegex(@"\p{L}{3,}", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Word();
}
