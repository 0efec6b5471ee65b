using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Samenspel.Modules.Dossiers.Contracts;
using Samenspel.Modules.Dossiers.Texts;

namespace Samenspel.Modules.Dossiers.Memos;

/// <summary>Writes a council memo as a file for Word: A4, with headings and tables that one can change.</summary>
internal static class MemoWord
{
    // Twentieths of a point: A4 and the margins of the page.
    private const uint PageWidth = 11906;
    private const uint PageHeight = 16838;
    private const int SideMargin = 1134;
    private const int EdgeMargin = 794;
    private const int TextWidth = 9638;
    private const int DayWidth = 1500;

    public static byte[] Write(Memo memo)
    {
        using var stream = new MemoryStream();
        using (var document = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            var main = document.AddMainDocumentPart();
            main.AddNewPart<StyleDefinitionsPart>().Styles = MemoStyles.All();
            main.Document = new Document(new Body([.. Body(memo), Page()]));
            document.PackageProperties.Title = memo.Title;
            document.PackageProperties.Creator = memo.From;
        }

        return stream.ToArray();
    }

    private static IEnumerable<OpenXmlElement> Body(Memo memo)
    {
        yield return MemoStyles.Paragraph(MemoStyles.Head, [MemoStyles.Run(memo.From, bold: true), new Run(new TabChar()), MemoStyles.Run(MemoTexts.Kind)]);
        yield return MemoStyles.Paragraph(MemoStyles.Title, [MemoStyles.Run(memo.Title)]);
        yield return Facts(memo);
        foreach (var part in memo.Parts)
        {
            yield return MemoStyles.Paragraph(MemoStyles.Heading, [MemoStyles.Run(part.Heading)]);
            foreach (var element in Of(part))
            {
                yield return element;
            }
        }

        yield return MemoStyles.Paragraph(MemoStyles.Foot, [MemoStyles.Run(MemoWords.Foot(memo))]);
    }

    private static IEnumerable<OpenXmlElement> Of(MemoPart part)
    {
        if (part.Blocks.OfType<MemoDay>().ToList() is { Count: > 0 } days)
        {
            yield return MemoStyles.Table([DayWidth, TextWidth - DayWidth], days.Select(day => MemoStyles.Row([[MemoStyles.Run(MemoWords.Of(day))], [MemoStyles.Run(day.Text)]])));
        }

        foreach (var block in part.Blocks)
        {
            switch (block)
            {
                case MemoText text:
                    yield return Text(text);
                    break;
                case MemoPoint point:
                    yield return MemoStyles.Paragraph(MemoStyles.Plain, [MemoStyles.Run(MemoWords.Of(point.Question), bold: true), new Run(new Break()), MemoStyles.Run(point.Text)]);
                    break;
                case MemoItem item:
                    yield return MemoStyles.Paragraph(MemoStyles.Item, [MemoStyles.Run("\u2022"), new Run(new TabChar()), MemoStyles.Run(item.Text)]);
                    break;
                case MemoTable table:
                    yield return Costs(table);
                    break;
            }
        }
    }

    private static Paragraph Text(MemoText text)
    {
        var runs = new List<Run>();
        if (text.Lead.Length > 0)
        {
            runs.Add(MemoStyles.Run(text.Lead + " ", bold: true));
        }

        runs.Add(MemoStyles.Run(text.IsExample ? $"{text.Text} {MemoWords.Mark}" : text.Text));
        return MemoStyles.Paragraph(MemoStyles.Plain, runs);
    }

    // Labels above values, as below the title of the page.
    private static Table Facts(Memo memo)
    {
        var width = TextWidth / memo.Facts.Count;
        return MemoStyles.Table(
            [.. memo.Facts.Select(_ => width)],
            [
                MemoStyles.Row([.. memo.Facts.Select(fact => (IEnumerable<Run>)[MemoStyles.Run(fact.Label)])]),
                MemoStyles.Row([.. memo.Facts.Select(fact => (IEnumerable<Run>)[MemoStyles.Run(fact.Value, bold: true)])]),
            ]);
    }

    // A bar is a shaded paragraph that ends where the bar ends, so that it can be changed without a drawing program.
    private static Table Costs(MemoTable table)
    {
        int[] widths = [2800, 900, 1700, 2238, 2000];
        var head = MemoStyles.Row([.. table.Headings.Select((heading, i) => (IEnumerable<Run>)[MemoStyles.Run(i == 3 ? "" : heading)])]);
        MemoStyles.AlignNumbers(head);
        var rows = table.Rows.Select(row =>
        {
            var line = MemoStyles.Row(
                [[MemoStyles.Run(row.Name, row.IsJoint)], [MemoStyles.Run(row.Staff, row.IsJoint)], [MemoStyles.Run(row.Amount, row.IsJoint)], [], [MemoStyles.Run(row.Difference)]]);
            MemoStyles.AlignNumbers(line);
            if (row.Share is { } share)
            {
                MemoStyles.Bar(line.Elements<TableCell>().ElementAt(3), row.Tone, (int)(widths[3] * (1 - share) * 0.9));
            }

            return line;
        });
        return MemoStyles.Table(widths, [head, .. rows], ruled: true);
    }

    private static SectionProperties Page() => new(
        new PageSize { Width = PageWidth, Height = PageHeight },
        new PageMargin { Top = EdgeMargin, Bottom = EdgeMargin, Left = SideMargin, Right = SideMargin, Header = 400, Footer = 400, Gutter = 0 });
}
