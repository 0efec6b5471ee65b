using System.Collections.Concurrent;
using Markdig;
using Samenspel.Kernel;
using Samenspel.WebKit.Layout;

namespace Samenspel.Web.Shell;

/// <summary>
/// The long texts of the site, Markdown in two languages: a line with the heading, an empty line, one paragraph that says it all,
/// an empty line and the rest. Read once a text.
/// </summary>
internal sealed class ContentTexts(ShippedFiles shipped, SiteLinks links)
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePipeTables().DisableHtml().Build();

    private readonly ConcurrentDictionary<(string Name, string Language), ContentText> _read = new();

    public ContentText Read(string name, string language) => _read.GetOrAdd((name, language), key => Load(key.Name, key.Language));

    private ContentText Load(string name, string language)
    {
        var file = Path.Combine(shipped.Content, "pages", $"{name}.{language}.md");
        if (!File.Exists(file))
        {
            throw new UnusableSetupException($"The text {file} is missing; install Samenspel again.");
        }

        var parts = File.ReadAllText(file).ReplaceLineEndings("\n").Split("\n\n", 3);
        var body = parts[2].Replace("](/", $"]({links.To("/")}", StringComparison.Ordinal);
        var html = Markdown.ToHtml(body, Pipeline)
            .Replace("<h2", "<h2 class=\"nl-heading nl-heading--level-2\"", StringComparison.Ordinal)
            .Replace("<table>", "<div class=\"utrecht-table-container\" role=\"region\" tabindex=\"0\" aria-label=\"" + parts[0].TrimStart('#', ' ')
                + "\"><table class=\"utrecht-table utrecht-table--html-table sms-table--dense\">", StringComparison.Ordinal)
            .Replace("</table>", "</table></div>", StringComparison.Ordinal);
        return new ContentText(parts[0].TrimStart('#', ' '), parts[1].ReplaceLineEndings(" "), html);
    }
}
