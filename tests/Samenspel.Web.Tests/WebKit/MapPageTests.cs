using System.IO.Compression;
using System.Text;

namespace Samenspel.Web.Tests.WebKit;

public sealed class MapPageTests
{
    [Fact]
    public async Task Page_WithEveryMap_IsWrittenForEyesAndHoldsNoStyle()
    {
        var page = new StringBuilder("<!doctype html><html lang=\"nl\" class=\"samenspel-theme\"><head><meta charset=\"utf-8\">"
            + "<meta name=\"viewport\" content=\"width=device-width\"><title>Kaarten</title></head><body><main class=\"preview\">");
        foreach (var figure in await MapExamples.Figures())
        {
            page.Append("<section class=\"sms-section\">").Append(figure).Append("</section>");
        }

        var html = page.Append("</main></body></html>").ToString();
        var folder = Directory.CreateDirectory(Path.Combine(ChartPageTests.Root(), "artifacts", "preview"));
        await File.WriteAllTextAsync(Path.Combine(folder.FullName, "maps.html"), html);
        Assert.DoesNotContain("style=", html, StringComparison.Ordinal);
        Assert.DoesNotContain("NaN", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Country_WithAll342Paths_IsUnder35KilobytesOfBrotli()
    {
        var paths = string.Concat(MapExamples.Netherlands.At(Samenspel.WebKit.Maps.MapDetail.Country).Areas.Select(area => area.Path));
        using var packed = new MemoryStream();
        using (var brotli = new BrotliStream(packed, CompressionLevel.Optimal, leaveOpen: true))
        {
            brotli.Write(Encoding.ASCII.GetBytes(paths));
        }

        Assert.InRange(packed.Length, 10_000, 35_000);
        Console.WriteLine($"country {paths.Length} raw, {packed.Length} brotli");
    }
}
