using System.Net;
using AngleSharp.Dom;

namespace Samenspel.Web.Tests;

/// <summary>What a visitor does: opens pages, fills in forms and sends them.</summary>
internal static class Visit
{
    public static async Task<IDocument> PageAsync(this HttpClient visitor, string path, HttpStatusCode expected = HttpStatusCode.OK)
    {
        var response = await visitor.GetAsync(path);
        Assert.True(response.StatusCode == expected, $"GET {path}: {response.StatusCode}, expected {expected}");
        return await SamenspelHost.ReadAsync(response);
    }

    /// <summary>Opens a page, fills in its form and sends it to the form's own address.</summary>
    /// <param name="visitor">Who.</param>
    /// <param name="path">Where the form is.</param>
    /// <param name="values">What to fill in; the rest stays as the page gave it.</param>
    public static async Task<HttpResponseMessage> SendFormAsync(this HttpClient visitor, string path, params (string Name, string Value)[] values)
    {
        var page = await visitor.PageAsync(path);
        var form = page.QuerySelector("main form[method=post]") ?? throw new InvalidOperationException($"{path} holds no form.");
        var fields = new List<KeyValuePair<string, string>>();
        foreach (var field in form.QuerySelectorAll("input[name], select[name], textarea[name]"))
        {
            var name = field.GetAttribute("name")!;
            if (values.Any(value => value.Name == name) || (field.GetAttribute("type") is "radio" or "checkbox" && !field.HasAttribute("checked")))
            {
                continue;
            }

            var value = field.LocalName == "select" ? field.QuerySelector("option[selected]")?.GetAttribute("value") : field.GetAttribute("value");
            fields.Add(new(name, value ?? ""));
        }

        fields.AddRange(values.Select(value => new KeyValuePair<string, string>(value.Name, value.Value)));
        var action = form.GetAttribute("action");
        return await visitor.PostAsync(string.IsNullOrEmpty(action) ? path : action, new FormUrlEncodedContent(fields));
    }

    /// <summary>What the page says is wrong, in order.</summary>
    public static IReadOnlyList<string> Faults(this IDocument page) => [.. page.QuerySelectorAll(".sms-errors li").Select(item => item.TextContent.Trim())];

    public static string Heading(this IDocument page) => page.QuerySelector("h1")!.TextContent.Trim();

    /// <summary>The text of the page's main part, with white space folded and non-breaking spaces made plain.</summary>
    public static string Text(this IDocument page) =>
        string.Join(' ', page.QuerySelector("main")!.TextContent.Replace('\u00a0', ' ').Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
