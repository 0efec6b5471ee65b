using Samenspel.Browser.Tests.Visiting;

namespace Samenspel.Browser.Tests.Pages;

/// <summary>Every page in English, found from the routes.</summary>
public sealed class EveryEnglishPageTests(SiteInBrowser site)
{
    public static TheoryData<string> Templates() => [.. SiteMap.Templates];

    [Theory, MemberData(nameof(Templates))]
    public Task Page_IsAccessibleFitsEveryWidthAndKeepsToItself(string template) => PageCheck.AssertAsync(site, template, "en");
}
