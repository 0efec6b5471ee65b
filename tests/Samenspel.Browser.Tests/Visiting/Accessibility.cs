using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;

namespace Samenspel.Browser.Tests.Visiting;

/// <summary>What axe finds: WCAG 2.2 level A and AA, and its best practices.</summary>
internal static class Accessibility
{
    private static readonly AxeRunOptions Options = new()
    {
        RunOnly = new RunOnlyOptions { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] },
        ResultTypes = [ResultType.Violations],
    };

    public static async Task AssertAccessibleAsync(this Visitor visitor)
    {
        var violations = await visitor.ViolationsAsync();
        Assert.True(violations.Count == 0, $"{visitor.Here}\n{string.Join('\n', violations)}");
    }

    /// <returns>One line for each element at fault: the rule, what it asks and where.</returns>
    public static async Task<IReadOnlyList<string>> ViolationsAsync(this Visitor visitor)
    {
        var result = await visitor.Page.RunAxe(Options);
        return
        [
            .. from violation in result.Violations
               from node in violation.Nodes
               select $"axe {violation.Id}: {violation.Help}: {node.Target} {node.Html}",
        ];
    }
}
