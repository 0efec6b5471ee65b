using System.Net.Http.Headers;
using System.Text;

namespace Samenspel.Web.Tests.Dossiers;

/// <summary>Sends forms that may carry a file.</summary>
internal static class ContributionVisits
{
    /// <summary>As the browser sends it: several parts, with the form's hidden fields.</summary>
    public static async Task<HttpResponseMessage> ContributeAsync(
        this HttpClient visitor, string path, IReadOnlyList<(string Name, string Value)> values, string? content = null, string? fileName = null)
    {
        var page = await visitor.PageAsync(path);
        var form = page.QuerySelector("main form[method=post]")!;
        using var parts = new MultipartFormDataContent();
        foreach (var field in form.QuerySelectorAll("input[type=hidden]").Where(field => !values.Any(value => value.Name == field.GetAttribute("name"))))
        {
            parts.Add(new StringContent(field.GetAttribute("value") ?? ""), field.GetAttribute("name")!);
        }

        foreach (var (name, value) in values)
        {
            parts.Add(new StringContent(value), name);
        }

        if (content is not null)
        {
            var file = new ByteArrayContent(Encoding.UTF8.GetBytes(content));
            file.Headers.ContentType = new MediaTypeHeaderValue("application/octet-stream");
            parts.Add(file, "File", fileName!);
        }

        return await visitor.PostAsync(path, parts);
    }
}
