using Deque.AxeCore.Commons;

namespace Samenspel.Browser.Tests.Visiting;

/// <summary>
/// What axe finds: WCAG 2.2 level A and AA, and its best practices. Axe runs in the page itself: our pages have no frames, for which its package for
/// Playwright opens a second page at every run.
/// </summary>
internal static class Accessibility
{
    private const string Run = """
        async colours => {
            const found = await axe.run(document, {
                runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] },
                resultTypes: ['violations'],
                rules: { 'color-contrast': { enabled: colours } },
            });
            return found.violations.flatMap(rule => rule.nodes.map(node => `axe ${rule.id}: ${rule.help}: ${node.target} ${node.html}`));
        }
        """;

    private static readonly string Script = new BundledAxeScriptProvider().GetScript();

    public static async Task AssertAccessibleAsync(this Visitor visitor)
    {
        var violations = await visitor.ViolationsAsync();
        Assert.True(violations.Count == 0, $"{visitor.Here}\n{string.Join('\n', violations)}");
    }

    /// <param name="colours">Whether contrast is measured: the slowest rule, and the same in every language.</param>
    /// <returns>One line for each element at fault: the rule, what it asks and where.</returns>
    public static async Task<IReadOnlyList<string>> ViolationsAsync(this Visitor visitor, bool colours = true)
    {
        Assert.Equal(0, await visitor.Page.Locator("iframe, frame").CountAsync());
        if (!await visitor.Page.EvaluateAsync<bool>("() => 'axe' in window"))
        {
            await visitor.Page.EvaluateAsync(Script);
        }

        return await visitor.Page.EvaluateAsync<string[]>(Run, colours);
    }
}
