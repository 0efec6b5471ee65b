using Samenspel.Browser.Tests.Visiting;

namespace Samenspel.Browser.Tests.Pages;

/// <summary>What holds for every page in a language, at the widths of the design. The languages are classes of their own, so that they run side by side.</summary>
internal static class PageCheck
{
    private const int Wide = 1280;
    private const int Narrow = 390;
    private static readonly int[] Widths = [1024, 768, 320];

    /// <summary>The page is there, is accessible, fits every width and paper, has no faults in the browser and asks nothing of other hosts.</summary>
    public static async Task AssertAsync(SiteInBrowser site, string template, string language)
    {
        foreach (var opening in site.Map[template])
        {
            await AssertAsync(site, template, language, opening);
        }
    }

    private static async Task AssertAsync(SiteInBrowser site, string template, string language, Opening opening)
    {
        await using var visitor = await site.LookAsync(language, person: opening.Person);
        var faults = new List<string>();

        var answer = await visitor.GoAsync(opening.Path);
        Assert.Equal(ExpectedStatus(template), answer.Status);
        Assert.Equal(language, await visitor.Page.GetAttributeAsync("html", "lang"));
        foreach (var width in (int[])[Narrow, .. Widths, Wide])
        {
            await visitor.ResizeAsync(width);
            faults.AddRange((await visitor.TooWideAsync()).Select(fault => $"{width} px wide: {fault}"));
            // What axe sees of a width is the same in both languages.
            if (width == Wide || (width == Narrow && language == "nl"))
            {
                await visitor.PhotographAsync($"{Album.NameOf(template)}{Album.As(opening.Person)}-{language}");

                // Tables and explanations that are folded away count too.
                await visitor.Page.EvaluateAsync("document.querySelectorAll('main details').forEach(details => details.open = true)");
                faults.AddRange((await visitor.ViolationsAsync(colours: language == "nl")).Select(fault => $"{width} px: {fault}"));
                await visitor.Page.EvaluateAsync("document.querySelectorAll('main details').forEach(details => details.open = false)");
            }
        }

        // Paper has no language of its own.
        if (language == "nl")
        {
            faults.AddRange(await visitor.FaultsOnPaperAsync());
            await visitor.PhotographAsync($"{Album.NameOf(template)}{Album.As(opening.Person)}-paper");
        }

        faults.AddRange(visitor.Faults.Where(fault => answer.Ok || !fault.Contains("status of 404", StringComparison.Ordinal)));
        Assert.True(faults.Count == 0, $"{visitor.Here} ({language}, {opening.Person ?? "visitor"})\n{string.Join('\n', faults)}");
    }

    // A link of a message that does not work any more is answered with a page that helps on.
    private static int ExpectedStatus(string template) => template.StartsWith("/fout/", StringComparison.Ordinal)
        || (template.EndsWith("/{Token}", StringComparison.Ordinal) && !template.StartsWith("/account/", StringComparison.Ordinal)) ? 404 : 200;
}
