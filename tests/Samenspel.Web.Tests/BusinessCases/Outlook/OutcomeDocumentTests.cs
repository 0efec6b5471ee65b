using System.IO.Compression;
using System.Net;
using System.Text.Json;
using Samenspel.Engine.Uncertainty.Runs;
using Samenspel.Modules.BusinessCases.Contracts;
using Samenspel.Web.Tests.Access;

namespace Samenspel.Web.Tests.BusinessCases.Outlook;

/// <summary>The outcome to take along: the document of the API and the download, and the sheet in the workbook.</summary>
public sealed class OutcomeDocumentTests(SamenspelHost host)
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(CaseVisits.Drechtsteden)]
    [InlineData(CaseVisits.Friesland)]
    public async Task Document_OfAnExample_IsThatOfTheEngineToTheDigit(string title)
    {
        var visitor = host.Member();
        var path = await visitor.ExampleAsync(title);
        var file = BusinessCaseFiles.Read(await visitor.GetByteArrayAsync($"{path}/businesscase.json", Token));
        Assert.True(file.TryGet(out var known));
        Assert.True(UncertainBusinessCase.Of(known, UncertaintyDefaults.Shipped, new RunOptions()).TryGet(out var result));
        var expected = UncertainBusinessCase.Write(result);

        Assert.Equal(expected, await visitor.GetByteArrayAsync($"{path}/businesscase/uitkomst.json", Token));
        Assert.Equal(expected, await visitor.GetByteArrayAsync($"/api/v1{path}/businesscase/onzekerheid", Token));
    }

    [Fact]
    public async Task Document_WithoutFigures_IsRefused()
    {
        var visitor = host.Member();
        var path = await visitor.OpenAsync(20_000, 30_000);

        var answer = await visitor.GetAsync($"{path}/businesscase/uitkomst.json", Token);

        Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
        using var problem = JsonDocument.Parse(await answer.Content.ReadAsStringAsync(Token));
        Assert.Equal("business-case.not-computed", problem.RootElement.GetProperty("code").GetString());
    }

    [Fact]
    public async Task Workbook_HasASheetWithTheOutcomeItsSeedAndItsVersion()
    {
        var visitor = host.Member();
        await using var bytes = await visitor.GetStreamAsync($"{await visitor.ExampleAsync(CaseVisits.Drechtsteden)}/businesscase.xlsx", Token);
        using var book = new MemoryStream();
        await bytes.CopyToAsync(book, Token);
        await using var zip = new ZipArchive(book);
        using var reader = new StreamReader(await zip.GetEntry("xl/worksheets/sheet3.xml")!.OpenAsync(Token));
        var sheet = await reader.ReadToEndAsync(Token);

        Assert.Contains("vaste startwaarde 1, rekenmodel", sheet, StringComparison.Ordinal);
        Assert.Contains("Alblasserdam", sheet, StringComparison.Ordinal);
        Assert.DoesNotContain("<f>", sheet, StringComparison.Ordinal);
    }
}
