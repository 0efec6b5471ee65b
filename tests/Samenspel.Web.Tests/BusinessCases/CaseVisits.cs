using System.Net;
using AngleSharp.Dom;

namespace Samenspel.Web.Tests.BusinessCases;

/// <summary>What a visitor does with dossiers and their business cases.</summary>
internal static class CaseVisits
{
    public const string Drechtsteden = "IT-beheer Drechtsteden 2004";
    public const string Friesland = "Zuidwest Friesland 2004";

    /// <returns>The path of the example with this title.</returns>
    public static async Task<string> ExampleAsync(this HttpClient visitor, string title)
    {
        var list = await visitor.PageAsync("/dossiers");
        return list.QuerySelectorAll("#voorbeelden ~ *, section a").OfType<IElement>()
            .First(link => link.TextContent.Trim() == title && link.GetAttribute("href") is not null).GetAttribute("href")!;
    }

    /// <returns>The path of a copy of one's own.</returns>
    public static async Task<string> CopyAsync(this HttpClient visitor, string title)
    {
        var answer = await visitor.SendFormAsync($"{await visitor.ExampleAsync(title)}/kopie");
        return PathOf(answer);
    }

    /// <returns>The path of a new dossier with unnamed participants of these sizes, called A, B, C and so on.</returns>
    public static async Task<string> OpenAsync(this HttpClient visitor, params int[] inhabitants)
    {
        var opened = await visitor.SendFormAsync("/dossiers/nieuw", ("Title", "Proef"));
        var path = PathOf(opened).Replace("/deelnemers", "", StringComparison.Ordinal);
        if (inhabitants.Length > 0)
        {
            await visitor.ChooseAsync(path, "", inhabitants);
        }

        return path;
    }

    /// <summary>Sets the participants: municipalities by code, and unnamed ones of these sizes instead of those that were there.</summary>
    public static async Task ChooseAsync(this HttpClient visitor, string path, string codes, params int[] unnamed)
    {
        var page = await visitor.PageAsync($"{path}/deelnemers");
        var rows = unnamed.SelectMany((size, i) => new[] { ($"Unnamed[{i}].Name", ((char)('A' + i)).ToString()), ($"Unnamed[{i}].Inhabitants", $"{size}") });
        var form = page.QuerySelector("main form[method=post]")!;
        var fields = form.QuerySelectorAll("input[type=hidden]").Select(field => (field.GetAttribute("name")!, field.GetAttribute("value") ?? ""))
            .Where(field => field.Item1 != "Kies" && (!field.Item1.StartsWith("Unnamed", StringComparison.Ordinal)))
            .Append(("Kies", codes)).Append(("Vastleggen", "1")).Concat(rows);
        var answer = await visitor.PostAsync($"{path}/deelnemers", new FormUrlEncodedContent(fields.Select(field => new KeyValuePair<string, string>(field.Item1, field.Item2))));
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
    }

    /// <summary>Fills in the figures and expects them to be kept.</summary>
    public static async Task KeepAsync(this HttpClient visitor, string path, params (string Name, string Value)[] values)
    {
        var answer = await visitor.SendFormAsync($"{path}/businesscase/cijfers", values);
        Assert.True(
            answer.StatusCode == HttpStatusCode.Redirect,
            string.Join("; ", (await SamenspelHost.ReadAsync(answer)).Faults()));
    }

    /// <summary>Sends the figures and expects them to be refused.</summary>
    public static async Task<IDocument> RefusedAsync(this HttpClient visitor, string path, params (string Name, string Value)[] values)
    {
        var answer = await visitor.SendFormAsync($"{path}/businesscase/cijfers", values);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        return await SamenspelHost.ReadAsync(answer);
    }

    /// <returns>The cells of a table's rows, by its label.</returns>
    public static IReadOnlyList<string[]> Table(this IDocument page, string label) =>
    [
        .. page.QuerySelectorAll($"[aria-label='Tabel: {label}'] tbody tr, [aria-label='Tabel: {label}'] tfoot tr")
            .Select(row => row.Children.Select(cell => Plain(cell.TextContent)).ToArray()),
    ];

    public static string Plain(string text) => string.Join(' ', text.Replace('\u00a0', ' ').Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string PathOf(HttpResponseMessage answer)
    {
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        var to = answer.Headers.Location!;
        return to.IsAbsoluteUri ? to.AbsolutePath : to.OriginalString;
    }
}
