using System.Net;
using Samenspel.Web.Tests.Access;

namespace Samenspel.Web.Tests.BusinessCases;

/// <summary>The list of versions says what is sealed, how the case stands against the last one, and makes a new one.</summary>
public sealed class ListVersionsPageTests(SamenspelHost host)
{
    [Fact]
    public async Task List_OfAnExample_HasNoForm()
    {
        var visitor = host.Member();
        var page = await visitor.PageAsync($"{await visitor.ExampleAsync(CaseVisits.Friesland)}/businesscase/versies");

        Assert.Null(page.QuerySelector("main form[method=post]"));
    }

    [Fact]
    public async Task List_WithoutFigures_DoesNotOfferToSealThem()
    {
        var visitor = host.Member();
        var page = await visitor.PageAsync($"{await visitor.OpenAsync(20_000, 30_000)}/businesscase/versies");

        Assert.Null(page.QuerySelector("main input[name=Title]"));
        Assert.NotNull(page.QuerySelector("#vastleggen"));
    }

    [Fact]
    public async Task Making_WithoutATitle_IsRefusedAtItsField_AndKeepsTheNote()
    {
        var visitor = host.Member();
        var path = await visitor.CopyAsync(CaseVisits.Friesland);

        var answer = await visitor.SendFormAsync($"{path}/businesscase/versies", ("Title", " "), ("Note", "Voor de raad"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        var page = await SamenspelHost.ReadAsync(answer);
        Assert.Single(page.Faults());
        Assert.Equal("Voor de raad", page.QuerySelector("textarea[name=Note]")!.TextContent.Trim());
        Assert.Null(page.QuerySelector("#versies"));
    }

    [Fact]
    public async Task List_NamesEveryVersion_NewestFirst()
    {
        var visitor = host.Member();
        var path = await visitor.CopyAsync(CaseVisits.Friesland);
        await visitor.MakeVersionAsync(path, "Concept");
        await visitor.MakeVersionAsync(path, "Voor de stuurgroep");

        var rows = (await visitor.PageAsync($"{path}/businesscase/versies")).Table("Vastgelegde versies");

        Assert.Equal(["Voor de stuurgroep", "Concept"], rows.Select(row => row[1]));
    }
}
