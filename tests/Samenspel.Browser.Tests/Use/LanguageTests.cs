using Samenspel.Browser.Tests.Visiting;

namespace Samenspel.Browser.Tests.Use;

public sealed class LanguageTests(SiteInBrowser site)
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Switch_KeepsThePageAndWhatWasAsked_AndIsRemembered(bool script)
    {
        await using var visitor = await site.VisitAsync(script: script);
        await visitor.GoAsync("/zoeken?zoek=dordrecht");

        await visitor.Page.ClickAsync(".sms-topbar__lang:visible a[lang=en]");

        await visitor.Page.WaitForSelectorAsync("html[lang=en]");
        Assert.Equal("/zoeken?zoek=dordrecht", visitor.Here);
        await visitor.GoAsync("/dossiers");
        Assert.Equal("en", await visitor.Page.GetAttributeAsync("html", "lang"));
        Assert.Equal("true", await visitor.Page.GetAttributeAsync(".sms-topbar__tools a[lang=en]", "aria-current"));
    }
}
