using Samenspel.WebKit.Layout;
using Samenspel.WebKit.Tables;

namespace Samenspel.Web.Tests.WebKit;

public sealed class AddressTests
{
    [Theory]
    [InlineData("", "/dossiers", "/dossiers")]
    [InlineData("/samenspel", "/dossiers", "/samenspel/dossiers")]
    [InlineData("/samenspel", "#inhoud", "#inhoud")]
    [InlineData("/samenspel", "https://example.nl/", "https://example.nl/")]
    public void Links_StandBelowThePathBase(string pathBase, string path, string address) => Assert.Equal(address, new SiteLinks(pathBase).To(path));

    [Fact]
    public void Links_WithAQuery_LeaveOutWhatIsEmptyAndEscapeTheRest() => Assert.Equal(
        "/x/lijst?zoek=%22a%22%20%26%20b%3D%C3%A9&pagina=2",
        new SiteLinks("/x").To("/lijst", ("zoek", "\"a\" & b=é"), ("leeg", ""), ("niets", null), ("pagina", "2")));

    [Fact]
    public void Links_WithOnlyEmptyValues_HaveNoQuestionMark() => Assert.Equal("/lijst", new SiteLinks("").To("/lijst", ("a", null)));

    [Fact]
    public void List_KeepsItsFiltersInEveryLink()
    {
        var address = new ListAddress("/lijst", [("zoek", "a")], "naam", Descending: false, Page: 3);

        Assert.Equal([("zoek", "a"), ("sorteer", "naam"), ("pagina", "4")], address.WithPage(4));
        Assert.Equal([("zoek", "a"), ("sorteer", "naam"), ("pagina", null)], address.WithPage(1));
        Assert.Equal([("zoek", "a"), ("sorteer", "-naam")], address.WithSort("naam", descendingFirst: true));
        Assert.Equal([("zoek", "a"), ("sorteer", "-inwoners")], address.WithSort("inwoners", descendingFirst: true));
        Assert.Equal([("zoek", "a"), ("sorteer", "inwoners")], address.WithSort("inwoners", descendingFirst: false));
        Assert.Equal([("zoek", "a"), ("sorteer", "naam"), ("vorm", "excel")], address.ForExport("excel"));
        Assert.Equal([("zoek", "a"), ("sorteer", "naam")], (address with { Descending = true }).WithSort("naam", descendingFirst: true));
    }

    [Theory]
    [InlineData("/dossiers", true)]
    [InlineData("/Dossiers/nieuw", true)]
    [InlineData("/dossiersen", false)]
    [InlineData("/dossiers.csv", false)]
    [InlineData("/", false)]
    [InlineData("/atlas/kaart", true)]
    public void Menu_KnowsThePagesBelowIt(string path, bool isCurrent) =>
        Assert.Equal(isCurrent, new MenuItem(1, "/dossiers", () => "Dossiers", "/atlas").IsCurrent(path));
}
