namespace Samenspel.Web.Tests.WebKit;

public sealed class ChartPageTests
{
    [Fact]
    public async Task Page_WithEveryChart_IsWrittenForEyesAndHoldsNoStyle()
    {
        var page = await ChartGallery.Page();
        var folder = Directory.CreateDirectory(Path.Combine(Root(), "artifacts", "preview"));
        await File.WriteAllTextAsync(Path.Combine(folder.FullName, "charts.html"), page);
        Assert.DoesNotContain("style=", page, StringComparison.Ordinal);
        Assert.Equal(14, page.Split("<section").Length + 1);
    }

    internal static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Samenspel.slnx")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("The tests run outside the repository.");
        }

        return folder.FullName;
    }
}
