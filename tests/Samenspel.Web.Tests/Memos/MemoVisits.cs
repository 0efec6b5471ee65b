using System.Net;
using AngleSharp.Dom;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using Samenspel.Web.Tests.BusinessCases;

namespace Samenspel.Web.Tests.Memos;

/// <summary>What a visitor does with council memos.</summary>
internal static class MemoVisits
{
    /// <returns>The address of the memo of this municipality, as the list gives it.</returns>
    public static async Task<string> MemoPathAsync(this HttpClient visitor, string dossier, string name)
    {
        var list = await visitor.PageAsync($"{dossier}/raadsbrief");
        return list.QuerySelectorAll("main tbody tr").Single(row => row.QuerySelector("th")!.TextContent.Trim() == name).QuerySelector("td a")!.GetAttribute("href")!;
    }

    public static async Task<IDocument> MemoAsync(this HttpClient visitor, string dossier, string name) => await visitor.PageAsync(await visitor.MemoPathAsync(dossier, name));

    /// <returns>What stands under a heading of the memo.</returns>
    public static string Under(this IDocument memo, string place) => CaseVisits.Plain(memo.QuerySelector($"[aria-labelledby=brief-{place}]")?.TextContent ?? "");

    /// <returns>The texts of the paragraphs of a Word file that no fault was found in.</returns>
    public static async Task<IReadOnlyList<string>> WordAsync(this HttpClient visitor, string memo)
    {
        var answer = await visitor.GetAsync($"{memo}/brief.docx");
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("application/vnd.openxmlformats-officedocument.wordprocessingml.document", answer.Content.Headers.ContentType!.MediaType);
        using var stream = new MemoryStream(await answer.Content.ReadAsByteArrayAsync());
        using var document = WordprocessingDocument.Open(stream, isEditable: false);
        Assert.Empty(new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Office2013).Validate(document).Select(fault => $"{fault.Path?.XPath}: {fault.Description}"));
        return [.. document.MainDocumentPart!.Document.Body!.Descendants<Paragraph>().Select(paragraph => CaseVisits.Plain(string.Join(' ', paragraph.Descendants<Text>().Select(text => text.Text)))).Where(text => text.Length > 0)];
    }
}
