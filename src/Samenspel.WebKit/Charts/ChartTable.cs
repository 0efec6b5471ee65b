using System.Text;

namespace Samenspel.WebKit.Charts;

/// <summary>The figures of a chart as a table: what search and screen readers get.</summary>
/// <param name="Corner">Head of the first column.</param>
/// <param name="Heads">Heads of the value columns.</param>
/// <param name="Rows">Rows in the order of the chart.</param>
internal sealed record ChartTable(string Corner, IReadOnlyList<string> Heads, IReadOnlyList<ChartRow> Rows)
{
    public string Markup(string caption)
    {
        var html = new StringBuilder("<table class=\"utrecht-table utrecht-table--html-table sms-table--dense sms-table--fit\">", 1024);
        html.Append("<caption class=\"sms-vh\">").Append(SvgWriter.Escape(caption)).Append("</caption><thead><tr><th scope=\"col\">")
            .Append(SvgWriter.Escape(Corner)).Append("</th>");
        foreach (var head in Heads)
        {
            html.Append("<th scope=\"col\" class=\"num\">").Append(SvgWriter.Escape(head)).Append("</th>");
        }

        html.Append("</tr></thead><tbody>");
        foreach (var row in Rows)
        {
            html.Append("<tr").Append(row.IsOwn ? " class=\"is-own\"" : "").Append("><th scope=\"row\">")
                .Append(SvgWriter.Escape(row.Name)).Append("</th>");
            foreach (var cell in row.Cells)
            {
                html.Append("<td class=\"num\">").Append(SvgWriter.Escape(cell)).Append("</td>");
            }

            html.Append("</tr>");
        }

        return html.Append("</tbody></table>").ToString();
    }
}

/// <summary>One row of a chart's table.</summary>
internal sealed record ChartRow(string Name, IReadOnlyList<string> Cells, bool IsOwn = false);
