using System.Text.RegularExpressions;
using Samenspel.Architecture.Tests.Reading;

namespace Samenspel.Architecture.Tests;

/// <summary>Markup keeps the content security policy (nothing inline) and the site's path base (no address by hand).</summary>
public sealed partial class MarkupTests
{
    [Fact]
    public void Markup_HoldsNoInlineStyleOrScript() => Offenders.None(
        "Inline style or script: the content security policy blocks it.",
        Each(".razor", ".cs").SelectMany(file => Found(file, Repository.Read(file), file.EndsWith(".cs", StringComparison.Ordinal) ? InlineInCode() : Inline())));

    [Fact]
    public void Markup_WritesNoAddressByHand() => Offenders.None(
        "A literal address ignores the path base: use Links.To.",
        Each(".razor").SelectMany(file => Found(file, Repository.Read(file), LiteralAddress())));

    [Fact]
    public void Code_RedirectsToNoAddressByHand() => Offenders.None(
        "A literal address ignores the path base: use Links.To.",
        Each(".cs", ".razor").SelectMany(file => Found(file, Repository.Read(file), LiteralRedirect())));

    [Theory]
    [InlineData("<p style=\"color:red\">")]
    [InlineData("<p STYLE='color:red'>")]
    [InlineData("<p style=\"@Colour\">")]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("<script type=\"module\">go()</script>")]
    [InlineData("<style>p{}</style>")]
    [InlineData("<button onclick=\"go()\">")]
    [InlineData("<button @onclick=\"Go\">")]
    [InlineData("<a href=\"javascript:go()\">")]
    public void Rule_NoticesInlineStyleOrScript(string razor) => Assert.NotEmpty(Found("Bee.razor", razor, Inline()));

    [Theory]
    [InlineData("<script type=\"module\" src=\"@Links.To(\"/assets/islands.js\")\"></script>")]
    [InlineData("<form method=\"post\" @onsubmit=\"OpenAsync\" @formname=\"open\">")]
    [InlineData("<p class=\"style\" data-style=\"wide\">")]
    public void Rule_LeavesFilesAndFormPosts(string razor) => Assert.Empty(Found("Bee.razor", razor, Inline()));

    [Fact]
    public void Rule_NoticesInlineStyleInMarkupMadeByCode()
    {
        Assert.NotEmpty(Found("Chart.cs", "svg.Append($\"<rect style=\\\"fill:red\\\"/>\");", InlineInCode()));
        Assert.Empty(Found("Chart.cs", "var style = \"wide\"; var name = \"style\";", InlineInCode()));
    }

    [Theory]
    [InlineData("<a href=\"/gemeenten\">")]
    [InlineData("<a href='/gemeenten'>")]
    [InlineData("<form action=\"/gemeenten\">")]
    [InlineData("<a href=\"@($\"/gemeenten/{Code}\")\">")]
    [InlineData("<img src=\"/assets/bee.svg\">")]
    [InlineData("<a href=\"~/gemeenten\">")]
    public void Rule_NoticesALiteralAddress(string razor) => Assert.NotEmpty(Found("Bee.razor", razor, LiteralAddress()));

    [Theory]
    [InlineData("<a href=\"@Links.To(\"/gemeenten\")\">")]
    [InlineData("<a href=\"#main\">")]
    [InlineData("<a href=\"?page=2\">")]
    [InlineData("<a href=\"https://example.org/\">")]
    public void Rule_LeavesLinksThatRespectThePathBase(string razor) => Assert.Empty(Found("Bee.razor", razor, LiteralAddress()));

    [Fact]
    public void Rule_NoticesALiteralRedirect()
    {
        Assert.NotEmpty(Found("Bee.cs", "return Results.LocalRedirect(\"/bees\");", LiteralRedirect()));
        Assert.NotEmpty(Found("Bee.cs", "Navigation.NavigateTo($\"/bees/{id}\");", LiteralRedirect()));
        Assert.Empty(Found("Bee.cs", "Navigation.NavigateTo(Links.To($\"/bees/{id}\"));", LiteralRedirect()));
    }

    private static IEnumerable<string> Each(params string[] extensions) => Repository.Source(extensions).Where(file => Repository.InAny(file, "src/"));

    private static IEnumerable<string> Found(string file, string source, Regex rule) =>
        rule.Matches(source).Select(match => $"{file}({source[..match.Index].Count(letter => letter == '\n') + 1}): {match.Value.Trim()}");

    // @onsubmit is how a static form says which method answers the post; other events need a script that is not there.
    [GeneratedRegex("""\sstyle\s*=\s*["']|<style\b|<script\b(?![^>]*\ssrc=)|\s@?on(?!submit\b)[a-z]+\s*=\s*["']|javascript:""", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Inline();

    [GeneratedRegex("""\sstyle=\\?["']|<style\b|<script>""", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex InlineInCode();

    [GeneratedRegex("""\b(href|action|formaction|src|srcset|poster)\s*=\s*["'](@\(?\$?")?~?/""", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex LiteralAddress();

    [GeneratedRegex("""\b(Local)?(Redirect|NavigateTo)\(\$?"/""", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex LiteralRedirect();
}
